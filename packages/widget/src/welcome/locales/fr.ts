import type { WelcomeWords } from './en.ts'

/** French. */
export const fr: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} point', many: '{count} de points', other: '{count} points' },

  region: 'Votre invitation',
  close: 'Fermer',

  offer_heading: 'On vous offre {offer}',
  offer_heading_from: '{from} vous offre {offer}',
  offer_text: 'Bienvenue chez {shop} ! C’est à vous si vous commandez avec votre code.',
  offer_minimum: 'Pour les commandes à partir de {minimum}.',
  offer_until: 'Jusqu’au {date}.',
  reveal: 'Voir mon code',
  busy: 'Un instant…',

  code_label: 'Votre code',
  copy: 'Copier',
  copied: 'Copié',
  copied_spoken: 'Code copié.',
  copy_selected: 'Sélectionné : copiez au clavier ou par un appui long.',
  applied: 'C’est fait ! La boutique a votre code.',
  filled: 'C’est fait ! Votre code est dans le champ du bon.',
  shown: 'Saisissez-le au moment de payer.',

  own_heading: 'C’est votre propre lien',
  own_text:
    'Il est pour vos amis. Pour vos propres commandes, il n’y a pas de récompense. Pour voir ce que voit un ami, ouvrez-le dans une fenêtre de navigation privée.',
  own_other: 'Je suis quelqu’un d’autre',

  sorry_heading: 'Bienvenue chez {shop} !',
  ended: 'L’offre de votre invitation est terminée. Bienvenue quand même !',
  unknown: 'Ce lien n’est plus valable. Vous pouvez en demander un nouveau.',
}
