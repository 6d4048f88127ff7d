import type { Message } from '../../../words/message.ts'

/** English: guidelines and terms. */
export const en = {
  gets_heading: 'What each side gets',
  gets_friend: 'Your friend gets {offer} at {shop}.',
  gets_you: 'You get {reward} when they buy.',
  audience_heading: 'Who will like {shop}',
  tips_heading: 'How to share well',
  tip_one:
    'Think of one person who would really like it, and write to them yourself. It works better than writing to everybody.',
  tip_words: 'Say in your own words what you like. Nobody knows better than you.',
  tip_honest: 'Say that you are rewarded too. It is fair, and our messages do it for you.',
  tip_calm:
    'Once is enough: a link that is sent again and again puts people off. Coupon sites and advertisements are not for friends.',
  terms_heading: 'Terms',
  terms_default: 'Rewards are paid once the time for returns has passed. Own purchases do not count.',
  terms_link: 'Read all terms',
} satisfies Record<string, Message>
