import type { Message } from '../../../words/message.ts'

/** English: the message studio. */
export const en = {
  studio_heading: 'Your own words',
  channel_label: 'Where to',
  tone_label: 'Who for',
  tone_friend: 'A friend',
  tone_family: 'Family',
  tone_colleague: 'A colleague',
  length_label: 'Length',
  length_short: 'Short',
  length_chat: 'Chat',
  length_letter: 'Letter',

  subject_label: 'Subject',
  text_label: 'Your message',
  fixed_label: 'Always added, because it is fair',
  fixed_note: 'Friends have a right to know that you are rewarded too.',
  message_reset: 'Start again',
  message_copy: 'Copy message',
  message_copied: 'Copied',
  message_copied_spoken: 'Message copied. Paste it where your friend will see it.',
  message_selected: 'Selected: copy it with your keyboard or by holding it.',
  message_send: 'Send with {channel}',
  message_link_only: '{channel} takes only the link. Copy your message first and paste it there.',

  count_sms: {
    one: '{count} text message, {left} characters left',
    other: '{count} text messages, {left} characters left',
  },
  count_left: { one: '{count} character left', other: '{count} characters left' },
  count_over: { one: '{count} character too many', other: '{count} characters too many' },
  count_characters: { one: '{count} character', other: '{count} characters' },
  count_subject: {
    one: 'The subject is {count} character long; phones show about {most}.',
    other: 'The subject is {count} characters long; phones show about {most}.',
  },

  disclosure: 'With my link you get {offer}, and I get {reward} when you buy.',
  opening: 'I like shopping at {shop}.',
  opening_product: 'I just bought {product} at {shop}.',

  subject_friend: 'Found something you may like',
  subject_family: 'Something nice for you from {shop}',
  subject_colleague: 'A shop tip: {shop}',

  short_friend: '{opening} You would like it too.',
  short_family: '{opening} Have a look, it made me think of you.',
  short_colleague: '{opening} A tip in case it is useful to you.',

  chat_friend:
    'Hey! {opening} It made me think of you straight away, so I want to pass it on. Have a look when you have a moment.',
  chat_family:
    'Hello! {opening} I think there is something for you too. Have a look and tell me what you like best.',
  chat_colleague:
    'Hi! {opening} We talked about good shops the other day, so here is mine. I can recommend it.',

  letter_friend:
    'Hi!\n\nI hope you are well. {opening} It is one of those shops that I am glad to know, and I would like to share it with you.\n\nWhat I like: things are well chosen, and nothing about it is complicated. Take a look in peace, and let me know what you think.\n\nSee you soon,\n{name}',
  letter_family:
    'Hello!\n\nI hope everybody is well. {opening} While I was looking around I kept thinking of you, because some of it would suit you very well.\n\nHave a look when it is quiet at home. If you find something, tell me, I am curious.\n\nWith love,\n{name}',
  letter_colleague:
    'Hello,\n\nA short tip: {opening} I was pleased with the choice and with how simple everything was, so I am passing it on.\n\nIf you are looking for something like this, it is worth a visit. If not, no harm done.\n\nBest wishes,\n{name}',
} satisfies Record<string, Message>
