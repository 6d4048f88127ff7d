import type { WelcomeWords } from './en.ts'

/** Spanish. */
export const es: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} punto', many: '{count} de puntos', other: '{count} puntos' },

  region: 'Tu invitación',
  close: 'Cerrar',

  offer_heading: 'Te han regalado {offer}',
  offer_heading_from: '{from} te regala {offer}',
  offer_text: '¡Te damos la bienvenida a {shop}! Es para ti si haces tu pedido con tu código.',
  offer_minimum: 'Para pedidos a partir de {minimum}.',
  offer_until: 'Hasta el {date}.',
  reveal: 'Ver mi código',
  busy: 'Un momento…',

  code_label: 'Tu código',
  copy: 'Copiar',
  copied: 'Copiado',
  copied_spoken: 'Código copiado.',
  copy_selected: 'Seleccionado: cópialo con el teclado o manteniéndolo pulsado.',
  applied: '¡Hecho! La tienda tiene tu código.',
  filled: '¡Hecho! Tu código está en el campo del cupón.',
  shown: 'Úsalo al pagar.',

  own_heading: 'Este es tu propio enlace',
  own_text:
    'Es para tus amigos. Tus propios pedidos no traen recompensa. Para ver lo que ve un amigo, ábrelo en una ventana privada.',
  own_other: 'Soy otra persona',

  sorry_heading: '¡Te damos la bienvenida a {shop}!',
  ended: 'La oferta de tu invitación ha terminado. Nos alegra verte de todos modos.',
  unknown: 'Este enlace ya no es válido. Puedes pedir uno nuevo.',
}
