import { type AdminShop, ELEMENTS, ORDER_ATTRIBUTE, ORDER_PLACEHOLDERS } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { CopyText } from './copy-text.tsx'

const [INVITE, WELCOME, THANKS] = ELEMENTS.map((name) => `<${name}></${name}>`)

/** A shop's thank-you page. Nothing in it can be taken for an order: a sample that is left in would make one order of all. */
const thankYou = (currency: string) => `<script type="application/json" ${ORDER_ATTRIBUTE}>
  { "orderId": "${ORDER_PLACEHOLDERS.orderId}", "amount": "${ORDER_PLACEHOLDERS.amount}", "currency": "${currency}" }
</script>
${THANKS}`

/** For every page: the tag, and where friends are greeted. */
export function TagPaste({ shop }: { readonly shop: AdminShop }) {
  const texts = useTexts()
  return (
    <>
      <p>{texts.say('paste_every')}</p>
      <CopyText label="paste_every_label" text={`${shop.scriptTag}\n${WELCOME}`} isLong />
    </>
  )
}

/** For the thank-you page: the order, and a moment to rate it. */
export function ThankYouPaste({ currency }: { readonly currency: string }) {
  const texts = useTexts()
  return (
    <>
      <p>{texts.say('paste_thanks')}</p>
      <CopyText label="paste_thanks_label" text={thankYou(currency)} isLong />
    </>
  )
}

/** For the page where customers invite friends. */
export function InvitePaste() {
  return <CopyText label="paste_invite_label" text={`${INVITE}`} />
}
