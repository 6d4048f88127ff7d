import type { ThanksWords } from './en.ts'

/** Spanish. */
export const es: ThanksWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} punto', many: '{count} de puntos', other: '{count} puntos' },

  rate_heading: '¿Te ha gustado comprar aquí?',
  stars: { one: '{count} estrella', many: '{count} de estrellas', other: '{count} estrellas' },
  star_1: 'Mal',
  star_2: 'Regular',
  star_3: 'Aceptable',
  star_4: 'Bien',
  star_5: 'Muy bien',
  words_good: '¿Qué te ha gustado?',
  words_poor: '¿Qué podríamos mejorar?',
  recommend: '¿Por qué nos recomendarías?',
  optional: 'opcional',
  send: 'Enviar',
  busy: 'Un momento…',
  later: 'Ahora no',
  away: 'Ahora no podemos contactar con la tienda. Lo que has escrito sigue aquí: inténtalo de nuevo.',

  rated_heading: '¡Gracias!',
  rated: 'Tu valoración ha llegado a la tienda.',
  invite_heading: '¿A quién más le gustaría?',
  invite_product: '¿A quién más le gustaría {product}?',

  missed_open: '¿Te ha enviado alguien?',
  missed_text: 'Dinos quién, para que la tienda pueda dar las gracias.',
  missed_from: 'Su código o su nombre',
  missed_order: 'Tu número de pedido',
  missed_missing: 'Escribe un código o un nombre.',
  missed_send: 'Decírselo a la tienda',
  missed_received: '¡Gracias! La tienda lo comprobará.',
}
