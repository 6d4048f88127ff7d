import { useApp, useTexts } from '../app.ts'
import { useAction } from '../state/use-action.ts'
import { Button } from './button.tsx'
import { FailureNote } from './failure-note.tsx'

/** Until when this browser is signed in, and a way to end it for all. */
export function SignOutEverywhere() {
  const { api, session } = useApp()
  const texts = useTexts()
  const leaving = useAction(async () => {
    await api.leaveEverywhere()
    session.value = undefined
  })
  const { expiresAt } = session.value ?? {}
  return (
    <>
      {expiresAt !== undefined && <p>{texts.say('session_until', { date: texts.date(expiresAt) })}</p>}
      <Button look="plain" onClick={leaving.run} isBusy={leaving.isBusy}>
        {texts.say('sign_out_everywhere')}
      </Button>
      <FailureNote error={leaving.error} again={leaving.run} />
    </>
  )
}
