import type { OwnerReason } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { reasonSentence, told } from '../language/reason-sentence.ts'
import type { TextKey } from '../language/texts.ts'

interface WhyProps {
  readonly reasons: readonly OwnerReason[]
  readonly label?: TextKey
}

/** Why an order was decided as it was. */
export function Why({ reasons, label = 'why' }: WhyProps) {
  const texts = useTexts()
  return (
    <ul class="why" aria-label={texts.say(label)}>
      {told(reasons).map((reason) => (
        <li key={`${reason.code} ${reason.params?.code}`}>{reasonSentence(texts, reason)}</li>
      ))}
    </ul>
  )
}
