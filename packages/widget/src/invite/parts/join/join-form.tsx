import type { TargetedSubmitEvent } from 'preact'
import { valuesOf } from '../../../sharing/invitation.ts'
import { Loading } from '../../view/loading.tsx'
import type { Ui } from '../../view/ui.ts'
import { joinStateOf } from './join-state.ts'
import { promiseOf } from './promise-of.ts'
import type { SayJoin } from './words.ts'

interface JoinFormProps {
  readonly ui: Ui
  readonly say: SayJoin
  /** Whether a text is as it comes with the widget: then it may be said with what both sides get. */
  isOurs(key: 'join_heading' | 'join_intro'): boolean
}

/** Joins by e-mail address. */
export function JoinForm({ ui, say, isOurs }: JoinFormProps) {
  const { model, texts } = ui
  const form = joinStateOf(model)
  const trouble = form.trouble.value
  const wrong = trouble === 'missing' || trouble === 'invalid'
  const busy = model.busy.value
  const promised = promiseOf(ui.goodword).value
  if (promised === undefined) return <Loading texts={texts} />

  const values = promised && valuesOf(promised, texts)
  const line = (general: 'join_heading' | 'join_intro', exact: 'heading' | 'intro') =>
    values && isOurs(general) ? texts.say(exact, values) : say(general)

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const field = event.currentTarget.querySelector('input')
    await form.send()
    const trouble = form.trouble.peek()
    if (trouble === 'away') model.speak(say('join_away'))
    else if (trouble) field?.focus()
  }

  return (
    <form aria-labelledby="heading" part="hero" noValidate onSubmit={submit}>
      <h2 id="heading" part="heading" tabIndex={-1} ref={model.arrive}>
        <slot name="heading">{line('join_heading', 'heading')}</slot>
      </h2>
      <p part="intro">
        <slot name="intro">
          {model.expired.value ? texts.say('join_expired') : line('join_intro', 'intro')}
        </slot>
      </p>
      <label for="email" part="label">
        {say('join_label')}
      </label>
      <div class="row">
        <input
          id="email"
          name="email"
          type="email"
          part="input"
          autocomplete="email"
          inputMode="email"
          enterKeyHint="go"
          required
          value={form.email.value}
          onInput={(event) => {
            form.email.value = event.currentTarget.value
          }}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'error note' : 'note'}
        />
        <button type="submit" part="button" aria-disabled={busy}>
          {say(busy ? 'join_button_busy' : 'join_button')}
        </button>
      </div>
      {trouble && (
        <p id="error" part="error">
          {say(`join_${trouble}`)}
        </p>
      )}
      <p id="note" part="note">
        {say('join_note')}
      </p>
    </form>
  )
}
