import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** German: the form that joins. */
export const de: Translated<typeof en> = {
  join_heading: 'Gutes weitersagen',
  join_intro:
    'Hol dir deinen eigenen Link für Freunde. Wenn jemand darüber kauft, bekommt ihr beide etwas Schönes.',
  join_label: 'Deine E-Mail-Adresse',
  join_button: 'Link holen',
  join_button_busy: 'Einen Moment …',
  join_note:
    'Wir schicken dir eine E-Mail, mit der du deine Adresse bestätigst. Teilen kannst du deinen Link sofort.',
  join_missing: 'Bitte gib deine E-Mail-Adresse ein.',
  join_invalid: 'Diese Adresse scheint nicht vollständig zu sein. Sie sollte aussehen wie name@example.com.',
  join_away:
    'Der Shop ist gerade nicht erreichbar. Deine Adresse steht noch da: Bitte versuch es noch einmal.',
}
