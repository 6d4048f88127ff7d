import { SERVER_PATHS } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { CopyText } from './copy-text.tsx'

/** Typed by nobody: copied into a shop's own program. The same in every language. */
const EXAMPLE = `curl -X POST "$GOODWORD${SERVER_PATHS.admin}/conversions/1001/confirm" \\
  -H "Authorization: Bearer $GOODWORD_SECRET_KEY" \\
  -d '{"amount":"49.90","currency":"EUR"}'`

/** The three ways in which a shop says that an order is paid. */
export function ConfirmOrders() {
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
          <CopyText label="confirm_example" text={EXAMPLE} isLong />
        </dd>
        <dt>{texts.say('confirm_csv')}</dt>
        <dd>{texts.say('confirm_csv_how')}</dd>
      </dl>
    </>
  )
}
