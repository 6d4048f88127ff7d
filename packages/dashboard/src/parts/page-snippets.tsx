import { ELEMENTS, ORDER_ATTRIBUTE } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { CopyText } from './copy-text.tsx'

const [INVITE, WELCOME, THANKS] = ELEMENTS.map((name) => `<${name}></${name}>`)

/** What a shop's thank-you page holds, with a sample order. The same in every language. */
const thankYou = (currency: string) => `<script type="application/json" ${ORDER_ATTRIBUTE}>
  { "orderId": "1001", "amount": "49.90", "currency": "${currency}" }
</script>
${THANKS}`

/** What belongs into the shop's pages besides the tag: the order, the invitation, the banner. */
export function PageSnippets({ currency }: { readonly currency: string }) {
  const texts = useTexts()
  return (
    <>
      <p>{texts.say('pages_intro')}</p>
      <CopyText label="pages_thanks" text={thankYou(currency)} isLong />
      <CopyText label="pages_invite" text={`${INVITE}`} />
      <CopyText label="pages_welcome" text={`${WELCOME}`} />
    </>
  )
}
