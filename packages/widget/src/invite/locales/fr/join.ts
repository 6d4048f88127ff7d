import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** French: the form that joins. */
export const fr: Translated<typeof en> = {
  join_heading: 'Partagez les bonnes choses',
  join_intro:
    'Recevez votre lien à envoyer à vos amis. Quand l’un d’eux achète, il y a une surprise pour vous deux.',
  join_label: 'Votre adresse e-mail',
  join_button: 'Recevoir mon lien',
  join_button_busy: 'Un instant…',
  join_note:
    'Nous vous envoyons un e-mail pour confirmer votre adresse. Vous pouvez partager votre lien tout de suite.',
  join_missing: 'Saisissez votre adresse e-mail.',
  join_invalid: 'Cette adresse semble incomplète. Elle devrait ressembler à nom@example.com.',
  join_away: 'La boutique est injoignable pour le moment. Votre adresse est toujours là : réessayez.',
}
