import type { AdminMissedReferral } from '@goodword/protocol'
import { useShopApi, useTexts } from '../app.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { MissedSaid } from '../parts/missed-said.tsx'
import { useAction } from '../state/use-action.ts'

interface MissedDecidedProps {
  readonly missed: AdminMissedReferral
  /** It does not belong into this list any more. */
  readonly onMoved: (sentence: string) => void
}

/** A missed referral that was decided, and the note; one that was declined can be looked at again. */
export function MissedDecided({ missed, onMoved }: MissedDecidedProps) {
  const api = useShopApi()
  const texts = useTexts()
  const returning = useAction(async () => {
    await api.decideMissed(missed.id, { status: 'new', ...(missed.note && { note: missed.note }) })
    onMoved(texts.say('missed_is_back'))
  })
  return (
    <article>
      <MissedSaid {...missed} />
      {missed.note && <blockquote>{missed.note}</blockquote>}
      <FailureNote error={returning.error} again={returning.run} />
      {missed.status === 'refused' && (
        <Button look="plain" onClick={returning.run} isBusy={returning.isBusy}>
          {texts.say('missed_again')}
        </Button>
      )}
    </article>
  )
}
