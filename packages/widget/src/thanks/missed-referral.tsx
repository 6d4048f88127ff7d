import type { TargetedSubmitEvent } from 'preact'
import type { ThanksProps } from './thanks-props.ts'

/** “Somebody sent me”, for links that were not followed. The answer is always the same: the shop will look. */
export function MissedReferral({ texts, model }: ThanksProps) {
  const { say } = texts
  const state = model.missed.state.value
  if (state === 'sent') {
    return (
      <p part="note missed" tabIndex={-1} ref={model.arrive}>
        {say('missed_received')}
      </p>
    )
  }
  return (
    <div part="missed">
      <button
        type="button"
        part="disclosure"
        aria-expanded={!!model.missedOpen.value}
        onClick={() => {
          model.missedOpen.value = !model.missedOpen.peek()
        }}
      >
        {say('missed_open')}
      </button>
      {model.missedOpen.value && <MissedForm texts={texts} model={model} />}
    </div>
  )
}

function MissedForm({ texts, model }: ThanksProps) {
  const { say } = texts
  const state = model.missed.state.value
  const missing = model.missing.value

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    model.missing.value = !model.from.peek().trim()
    if (model.missing.peek()) {
      event.currentTarget.querySelector('input')?.focus()
      return
    }
    void model.missed.send()
  }

  return (
    <form aria-label={say('missed_open')} noValidate onSubmit={submit}>
      <p part="note">{say('missed_text')}</p>
      <label for="from" part="label">
        {say('missed_from')}
      </label>
      <input
        id="from"
        part="input"
        required
        maxLength={120}
        autocomplete="off"
        value={model.from.value}
        onInput={(event) => {
          model.from.value = event.currentTarget.value
        }}
        aria-invalid={missing}
        aria-describedby={missing ? 'missing' : undefined}
      />
      {missing && (
        <p id="missing" part="error">
          {say('missed_missing')}
        </p>
      )}
      {!model.purchase.value.order && (
        <>
          <label for="order" part="label">
            {say('missed_order')} <span part="note">({say('optional')})</span>
          </label>
          <input
            id="order"
            part="input"
            maxLength={128}
            autocomplete="off"
            value={model.order.value}
            onInput={(event) => {
              model.order.value = event.currentTarget.value
            }}
          />
        </>
      )}
      {state === 'away' && <p part="error">{say('away')}</p>}
      <button type="submit" part="button" aria-disabled={state === 'busy'}>
        {say(state === 'busy' ? 'busy' : 'missed_send')}
      </button>
    </form>
  )
}
