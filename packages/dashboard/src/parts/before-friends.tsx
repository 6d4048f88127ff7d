import { useTexts } from '../app.ts'

/** What friends and advocates are promised, and only the shop can keep. */
export function BeforeFriends() {
  const texts = useTexts()
  return (
    <dl class="ways">
      <dt>{texts.say('before_code')}</dt>
      <dd>{texts.say('before_code_how')}</dd>
      <dt>{texts.say('before_mails')}</dt>
      <dd>{texts.say('before_mails_how')}</dd>
    </dl>
  )
}
