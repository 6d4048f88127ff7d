import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/guide.ts'

/** German: guidelines and terms. */
export const de: Translated<typeof en> = {
  gets_heading: 'Was beide Seiten bekommen',
  gets_friend: 'Deine Freunde bekommen {offer} bei {shop}.',
  gets_you: 'Du bekommst {reward}, wenn sie etwas gekauft haben.',
  audience_heading: 'Für wen {shop} das Richtige ist',
  tips_heading: 'So teilst du gut',
  tip_one:
    'Denk an jemanden, dem es wirklich gefallen würde, und schreib selbst. Das wirkt besser als eine Nachricht an alle.',
  tip_words: 'Sag in deinen eigenen Worten, was dir gefällt. Niemand weiß das besser als du.',
  tip_honest: 'Sag dazu, dass auch du etwas bekommst. Das ist fair, und unsere Nachrichten tun es für dich.',
  tip_calm:
    'Einmal reicht: Ein Link, der immer wieder kommt, stört. Gutscheinseiten und Anzeigen sind nichts für Freunde.',
  terms_heading: 'Bedingungen',
  terms_default:
    'Prämien werden ausgezahlt, sobald die Rückgabefrist abgelaufen ist. Eigene Einkäufe zählen nicht.',
  terms_link: 'Alle Bedingungen lesen',
}
