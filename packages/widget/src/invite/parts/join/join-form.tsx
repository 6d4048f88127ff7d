import type { TargetedSubmitEvent } from 'preact'
import type { Ui } from '../../view/ui.ts'
import { joinStateOf } from './join-state.ts'
import type { SayJoin } from './words.ts'

/** Joins by e-mail address. */
export function JoinForm({ ui, say }: { ui: Ui; say: SayJoin }) {
  const { model, texts } = ui
  const form = joinStateOf(model)
  const trouble = form.trouble.value
  const wrong = trouble === 'missing' || trouble === 'invalid'
  const busy = model.busy.value

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
        <slot name="heading">{say('join_heading')}</slot>
      </h2>
      <p part="intro">
        <slot name="intro">{model.expired.value ? texts.say('join_expired') : say('join_intro')}</slot>
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
