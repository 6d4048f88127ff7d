import type { Ui } from '../../view/ui.ts'
import { type AccountOutcome, accountStateOf } from './account-state.ts'
import type { SayAccount } from './words.ts'

/** Signing out; and, where the address was confirmed in another browser, the way to everything. */
export function AccountView({ ui, say }: { ui: Ui; say: SayAccount }) {
  const { model } = ui
  const { outcome, send } = accountStateOf(model)
  const phase = model.phase.value
  const elsewhere = phase.at === 'ready' && phase.invite.confirmedElsewhere
  const busy = model.busy.value
  const { signOut } = model

  async function press(act: () => Promise<void>, done?: AccountOutcome) {
    if (model.busy.peek()) return
    await send(act, done)
    const became = outcome.peek()
    if (became) model.speak(say(`account_${became}`))
  }

  return (
    <div class="account">
      {elsewhere && (
        <>
          <p>{say('account_elsewhere')}</p>
          <button
            type="button"
            part="button"
            aria-disabled={busy}
            onClick={() => press(model.mailLink, 'sent')}
          >
            {say('account_mail')}
          </button>
        </>
      )}
      {outcome.value && <p part="note">{say(`account_${outcome.value}`)}</p>}
      {signOut && (
        <div part="tools">
          <button type="button" part="tool" aria-disabled={busy} onClick={() => press(() => signOut(false))}>
            {say('account_here')}
          </button>
          {!elsewhere && (
            <button type="button" part="tool" aria-disabled={busy} onClick={() => press(() => signOut(true))}>
              {say('account_everywhere')}
            </button>
          )}
        </div>
      )}
      {!elsewhere && <p part="note">{say('account_note')}</p>}
    </div>
  )
}
