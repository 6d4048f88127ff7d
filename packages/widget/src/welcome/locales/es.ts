import type { WelcomeWords } from './en.ts'

/** Spanish. */
export const es: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} punto', many: '{count} de puntos', other: '{count} puntos' },

  region: 'Tu invitación',
  close: 'Cerrar',

  offer_heading: 'Te han regalado {offer}',
  offer_heading_from: '{from} te regala {offer}',
  offer_text: '¡Esto es {shop}! Es para ti si pides con este código.',
  offer_minimum: 'Para pedidos desde {minimum}.',
  offer_until: 'Hasta el {date}.',
  reveal: 'Ver mi código',

  code_label: 'Tu código',
  copy: 'Copiar',
  copied: 'Copiado',
  copied_spoken: 'Código copiado.',
  copy_selected: 'Tu código está seleccionado: cópialo con el teclado o manteniéndolo pulsado.',
  applied: '¡Hecho! La tienda tiene tu código.',
  filled: '¡Hecho! Tu código está en el campo del cupón.',
  shown: 'Úsalo al pagar.',

  own_heading: 'Este es tu propio enlace',
  own_text: 'Es para tus amistades. Tus propios pedidos no traen recompensa.',
  own_other: 'Soy otra persona',

  sorry_heading: '¡Esto es {shop}!',
  ended: 'La oferta de tu invitación ha terminado. Nos alegra verte de todos modos.',
  unknown: 'Este enlace ya no vale. Puedes pedir uno nuevo.',
}
