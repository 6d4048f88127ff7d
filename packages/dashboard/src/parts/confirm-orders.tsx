import { type AdminShop, SERVER_PATHS } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { CopyText } from './copy-text.tsx'

/** Typed by nobody: copied into a shop's own program. The same in every language. */
const example = ({ publicUrl, currency }: AdminShop) =>
  `curl -X POST "${publicUrl}${SERVER_PATHS.admin}/conversions/1001/confirm" \\
  -H "Authorization: Bearer sk_…" \\
  -d '{"amount":"49.90","currency":"${currency}"}'`

interface ConfirmOrdersProps {
  readonly shop: AdminShop | undefined
}

/** The ways in which a shop says that an order is paid. */
export function ConfirmOrders({ shop }: ConfirmOrdersProps) {
  const texts = useTexts()
  return (
    <>
      <p>{texts.say('confirm_intro')}</p>
      <dl class="ways">
        <dt>{texts.say('confirm_signed')}</dt>
        <dd>{texts.say('confirm_signed_how')}</dd>
        <dt>{texts.say('confirm_api')}</dt>
        <dd>
          {texts.say('confirm_api_how')}
          {shop && <CopyText label="confirm_example" text={example(shop)} isLong />}
        </dd>
        <dt>{texts.say('confirm_csv')}</dt>
        <dd>{texts.say('confirm_csv_how')}</dd>
        <dt>{texts.say('confirm_hand')}</dt>
        <dd>{texts.say('confirm_hand_how')}</dd>
      </dl>
    </>
  )
}
