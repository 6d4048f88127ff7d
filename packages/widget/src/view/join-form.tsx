import type { TargetedEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Heading } from './heading.tsx'
import type { Ui } from './ui.ts'

/** Joins by e-mail address. */
export function JoinForm({ ui }: { ui: Ui }) {
  const { model, texts, announce, follow } = ui
  const { say } = texts
  const field = useRef<HTMLInputElement>(null)
  const trouble = model.joinTrouble.value
  const wrong = trouble === 'missing' || trouble === 'invalid'
  const busy = model.joining.value
  const expired = model.expired.value

  useEffect(() => {
    if (expired) announce(say('join_expired'))
  }, [expired, announce, say])

  async function submit(event: TargetedEvent<HTMLFormElement>) {
    event.preventDefault()
    follow.current = true
    await model.join()
    const trouble = model.joinTrouble.peek()
    if (!trouble) return announce(say('welcome'))
    follow.current = false
    if (trouble === 'away') announce(say('join_away'))
    else field.current?.focus()
  }

  return (
    <form class="hero" aria-labelledby="heading" part="hero" noValidate onSubmit={submit}>
      <Heading ui={ui}>{say('join_heading')}</Heading>
      <p part="intro">{say(expired ? 'join_expired' : 'join_intro')}</p>
      <label for="email" part="label">
        {say('join_label')}
      </label>
      <div class="row">
        <input
          ref={field}
          id="email"
          name="email"
          type="email"
          part="input"
          autocomplete="email"
          inputMode="email"
          enterKeyHint="go"
          autocapitalize="none"
          spellcheck={false}
          required
          value={model.email.value}
          onInput={(event) => {
            model.email.value = event.currentTarget.value
          }}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'email-error email-note' : 'email-note'}
        />
        <button type="submit" class="primary" part="button" aria-disabled={busy}>
          {say(busy ? 'join_button_busy' : 'join_button')}
        </button>
      </div>
      {trouble && (
        <p id="email-error" class="error" part="error">
          {say(`join_${trouble}`)}
        </p>
      )}
      <p id="email-note" class="note" part="note">
        {say('join_note')}
      </p>
    </form>
  )
}
