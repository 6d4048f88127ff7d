import type { Message } from '../../../words/message.ts'

/** English: signing out, and the way back in. */
export const en = {
  account_elsewhere:
    'Your address was confirmed in another browser. There you see your rewards; here you see only your link.',
  account_mail: 'Send me a sign-in link',
  account_sent: 'An e-mail is on its way, unless you have several already. Open its link in this browser.',
  account_away: 'We cannot reach the shop right now. Please try again.',
  account_here: 'Sign out here',
  account_everywhere: 'Sign out everywhere',
  account_note: 'Your link goes on working. To come back, enter your e-mail address again.',
} satisfies Record<string, Message>
