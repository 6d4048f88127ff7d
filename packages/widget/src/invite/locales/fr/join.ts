import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** French: the form that joins. */
export const fr: Translated<typeof en> = {
  join_heading: 'Partage les bonnes choses',
  join_intro:
    'Reçois ton lien à envoyer à tes amis. Quand quelqu’un achète, il y a une surprise pour vous deux.',
  join_label: 'Ton adresse e-mail',
  join_button: 'Recevoir mon lien',
  join_button_busy: 'Un instant…',
  join_note: 'Nous t’envoyons un e-mail pour confirmer ton adresse. Tu peux partager ton lien tout de suite.',
  join_missing: 'Saisis ton adresse e-mail.',
  join_invalid: 'Cette adresse semble incomplète. Elle devrait ressembler à nom@example.com.',
  join_away: 'La boutique est injoignable pour le moment. Ton adresse est toujours là : réessaie.',
}
