import type { AdminConversionDetail } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { reasonSentence, told } from '../language/reason-sentence.ts'

/** Why an order was decided as it was. */
export function Why({ reasons }: Pick<AdminConversionDetail, 'reasons'>) {
  const texts = useTexts()
  return (
    <ul class="why" aria-label={texts.say('why')}>
      {told(reasons).map((reason) => (
        <li key={`${reason.code} ${reason.params?.code}`}>{reasonSentence(texts, reason)}</li>
      ))}
    </ul>
  )
}
