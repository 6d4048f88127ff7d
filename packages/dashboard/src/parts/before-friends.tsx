import { useTexts } from '../app.ts'
import { hashOf } from '../route.ts'

/** What friends and advocates are promised, and only the shop can keep. */
export function BeforeFriends() {
  const texts = useTexts()
  return (
    <dl class="ways">
      <dt>{texts.say('ready_confirm')}</dt>
      <dd>
        {texts.say('before_orders_how')} <a href={hashOf('shop')}>{texts.say('page_shop')}</a>
      </dd>
      <dt>{texts.say('before_code')}</dt>
      <dd>{texts.say('before_code_how')}</dd>
      <dt>{texts.say('before_mails')}</dt>
      <dd>{texts.say('before_mails_how')}</dd>
    </dl>
  )
}
