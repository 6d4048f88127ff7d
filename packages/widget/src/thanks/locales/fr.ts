import type { ThanksWords } from './en.ts'

/** French. */
export const fr: ThanksWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} point', many: '{count} de points', other: '{count} points' },

  rate_heading: 'Avez-vous aimé acheter ici ?',
  stars: { one: '{count} étoile', many: '{count} d’étoiles', other: '{count} étoiles' },
  star_1: 'Pas du tout',
  star_2: 'Pas vraiment',
  star_3: 'Ça va',
  star_4: 'Bien',
  star_5: 'Très bien',
  words_good: 'Qu’est-ce qui vous a plu ?',
  words_poor: 'Que pouvons-nous améliorer ?',
  recommend: 'Pourquoi nous recommanderiez-vous ?',
  optional: 'facultatif',
  send: 'Envoyer',
  busy: 'Un instant…',
  later: 'Pas maintenant',
  away: 'La boutique est injoignable pour le moment. Votre texte est toujours là : réessayez.',

  rated_heading: 'Merci !',
  rated: 'Votre avis est bien arrivé à la boutique.',
  invite_heading: 'À qui cela plairait-il aussi ?',
  invite_product: 'À qui {product} plairait aussi ?',

  missed_open: 'Quelqu’un vous a envoyé ici ?',
  missed_text: 'Dites-nous qui, pour que la boutique puisse dire merci.',
  missed_from: 'Son code ou son nom',
  missed_order: 'Votre numéro de commande',
  missed_missing: 'Saisissez un code ou un nom.',
  missed_send: 'Le dire à la boutique',
  missed_received: 'Merci ! La boutique va vérifier.',
}
