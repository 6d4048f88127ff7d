import type { MailWords } from './words.ts'

export const EN: MailWords = {
  direction: 'ltr',
  subject: 'Confirm your address for {shop}',
  paragraphs: [
    'You want to recommend {shop} to friends. Please confirm that this address is yours:',
    '{link}',
    'Rewards are paid only to a confirmed address. The link works for {days} days.',
    'If it was not you, do nothing: nothing will happen.',
  ],
  page: {
    title: 'Confirm your address',
    question: 'Somebody joined the referral programme of {shop} with your address. Was it you?',
    button: 'Yes, that was me',
    notYou: 'If it was not you, close this page: nothing will happen.',
    doneTitle: 'Your address is confirmed',
    done: 'Thank you. You can close this page and go on sharing your link.',
    lostTitle: 'This link is not valid any more',
    lost: 'It is too old, or it was cut off. Join again in the shop to get a new one.',
  },
}
