import type { WelcomeWords } from './en.ts'

/** French. */
export const fr: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} point', many: '{count} de points', other: '{count} points' },

  region: 'Ton invitation',
  close: 'Fermer',

  offer_heading: 'On t’offre {offer}',
  offer_heading_from: '{from} t’offre {offer}',
  offer_text: 'Bienvenue chez {shop} ! C’est à toi si tu commandes avec ce code.',
  offer_minimum: 'Pour les commandes à partir de {minimum}.',
  offer_until: 'Jusqu’au {date}.',
  reveal: 'Voir mon code',

  code_label: 'Ton code',
  copy: 'Copier',
  copied: 'Copié',
  copied_spoken: 'Code copié.',
  copy_selected: 'Ton code est sélectionné : copie-le au clavier ou par un appui long.',
  applied: 'C’est fait ! La boutique a ton code.',
  filled: 'C’est fait ! Ton code est dans le champ du bon.',
  shown: 'Utilise-le au moment de payer.',

  own_heading: 'C’est ton propre lien',
  own_text: 'Il est pour tes amis. Pour tes propres commandes, il n’y a pas de récompense.',
  own_other: 'Je suis quelqu’un d’autre',

  sorry_heading: 'Bienvenue chez {shop} !',
  ended: 'L’offre de ton invitation est terminée. Quel plaisir de te voir quand même.',
  unknown: 'Ce lien n’est plus valable. Tu peux en demander un nouveau.',
}
