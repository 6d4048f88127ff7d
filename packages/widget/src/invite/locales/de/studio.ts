import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** German: the message studio. */
export const de: Translated<typeof en> = {
  studio_heading: 'Deine eigenen Worte',
  channel_label: 'Wohin',
  tone_label: 'Für wen',
  tone_friend: 'Freunde',
  tone_family: 'Familie',
  tone_colleague: 'Kollegen',
  length_label: 'Länge',
  length_short: 'Kurz',
  length_chat: 'Chat',
  length_letter: 'Brief',

  subject_label: 'Betreff',
  text_label: 'Deine Nachricht',
  fixed_label: 'Kommt immer dazu, weil es fair ist',
  fixed_note: 'Freunde sollen wissen, dass auch du etwas bekommst.',
  message_reset: 'Neu anfangen',
  message_copy: 'Nachricht kopieren',
  message_copied: 'Kopiert',
  message_copied_spoken: 'Nachricht kopiert. Füge sie dort ein, wo deine Freunde sie sehen.',
  message_selected: 'Markiert: Kopiere mit der Tastatur oder durch langes Drücken.',
  message_send: 'Mit {channel} senden',
  message_link_only: '{channel} nimmt nur den Link. Kopiere zuerst deine Nachricht und füge sie dort ein.',

  count_sms: { one: '{count} SMS, noch {left} Zeichen', other: '{count} SMS, noch {left} Zeichen' },
  count_left: { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
  count_over: { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },
  count_characters: { one: '{count} Zeichen', other: '{count} Zeichen' },
  count_subject: {
    one: 'Der Betreff hat {count} Zeichen; Handys zeigen etwa {most}.',
    other: 'Der Betreff hat {count} Zeichen; Handys zeigen etwa {most}.',
  },

  disclosure: 'Mit meinem Link bekommst du {offer}, und ich bekomme {reward}, wenn du kaufst.',
  opening: 'Ich kaufe gern bei {shop}.',
  opening_product: 'Ich habe gerade {product} bei {shop} gekauft.',

  subject_friend: 'Das könnte dir gefallen',
  subject_family: 'Etwas Schönes für dich von {shop}',
  subject_colleague: 'Ein Tipp: {shop}',

  short_friend: '{opening} Das würde dir auch gefallen.',
  short_family: '{opening} Schau mal, ich musste an dich denken.',
  short_colleague: '{opening} Ein Tipp, falls du so etwas suchst.',

  chat_friend:
    'Hey! {opening} Ich musste gleich an dich denken und will es dir nicht vorenthalten. Schau mal rein, wenn du einen Moment hast.',
  chat_family:
    'Hallo du! {opening} Da ist bestimmt auch etwas für dich dabei. Schau mal und sag mir, was dir am besten gefällt.',
  chat_colleague:
    'Hi! {opening} Neulich ging es doch um gute Läden, hier ist meiner. Ich kann ihn empfehlen.',

  letter_friend:
    'Hallo!\n\nIch hoffe, dir geht es gut. {opening} Das ist einer von den Läden, über die ich froh bin, und darum möchte ich ihn dir weitersagen.\n\nWas mir gefällt: Alles ist gut ausgesucht, und nichts daran ist kompliziert. Schau in Ruhe hinein und sag mir, was du davon hältst.\n\nBis bald,\n{name}',
  letter_family:
    'Hallo!\n\nIch hoffe, bei euch ist alles gut. {opening} Beim Stöbern habe ich immer wieder an dich gedacht, denn manches davon würde sehr gut zu dir passen.\n\nSchau hinein, wenn es zu Hause ruhig ist. Und wenn du etwas findest, erzähl es mir, ich bin neugierig.\n\nAlles Liebe,\n{name}',
  letter_colleague:
    'Hallo,\n\nein kurzer Tipp: {opening} Die Auswahl hat mir gefallen, und alles war einfach, darum sage ich es weiter.\n\nFalls du so etwas suchst, lohnt sich ein Besuch. Wenn nicht, ist es auch gut.\n\nViele Grüße,\n{name}',
}
