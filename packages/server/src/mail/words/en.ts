import type { MailWords } from './words.ts'

export const EN: MailWords = {
  direction: 'ltr',
  mails: {
    join_confirmation: {
      subject: 'Confirm your address for {shop}',
      paragraphs: [
        'You want to recommend {shop} to friends. Please confirm that this address is yours:',
        '{link}',
        'Rewards are paid only to a confirmed address. The link works for {days} days.',
        'If it was not you, do nothing: nothing will happen.',
      ],
    },
    sign_in: {
      subject: 'Open your invitation at {shop}',
      paragraphs: [
        'Somebody asked for a link that opens your invitation at {shop}. It was you? Open it in the browser that you want to use:',
        '{link}',
        'The link works for one day.',
        'If it was not you, do nothing: nothing will happen.',
      ],
    },
  },
  page: {
    title: 'Confirm your address',
    question: 'Somebody joined the referral programme of {shop} with your address. Was it you?',
    claimQuestion:
      'A customer account at {shop} was opened with your address. Is it yours? Then your invitation, with all its rewards, becomes a part of it.',
    name: 'Your friends will see the name {name}.',
    button: 'Yes, that was me',
    notYou: 'If it was not you, close this page: nothing will happen.',
    openTitle: 'Open your invitation',
    openQuestion: 'This opens your invitation at {shop} in this browser. Was it you who asked for it?',
    openButton: 'Yes, open it',
    doneTitle: 'Your address is confirmed',
    done: 'Thank you. Go on from here: your invitation with all your rewards opens in this browser.',
    back: 'Back to {shop}',
    lostTitle: 'This link is not valid any more',
    lost: 'It is too old, or it was cut off. Join again in the shop to get a new one.',
  },
}
