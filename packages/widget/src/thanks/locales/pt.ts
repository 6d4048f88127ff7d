import type { ThanksWords } from './en.ts'

/** Portuguese. */
export const pt: ThanksWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} ponto', many: '{count} de pontos', other: '{count} pontos' },

  rate_heading: 'Gostou de comprar aqui?',
  stars: { one: '{count} estrela', many: '{count} de estrelas', other: '{count} estrelas' },
  star_1: 'Ruim',
  star_2: 'Não muito',
  star_3: 'Mais ou menos',
  star_4: 'Bom',
  star_5: 'Muito bom',
  words_good: 'Do que você gostou?',
  words_poor: 'O que devemos melhorar?',
  recommend: 'Por que você nos recomendaria?',
  optional: 'opcional',
  send: 'Enviar',
  busy: 'Um momento…',
  later: 'Agora não',
  away: 'Não conseguimos falar com a loja agora. O que você escreveu continua aqui: tente de novo.',

  rated_heading: 'Agradecemos!',
  rated: 'Sua avaliação chegou à loja.',
  invite_heading: 'Quem mais ia gostar?',
  invite_product: 'Quem mais ia gostar de {product}?',

  missed_open: 'Alguém mandou você aqui?',
  missed_text: 'Diga quem foi, para a loja poder agradecer.',
  missed_from: 'O código ou o nome',
  missed_order: 'Seu número de pedido',
  missed_missing: 'Digite um código ou um nome.',
  missed_send: 'Contar à loja',
  missed_received: 'Agradecemos! A loja vai verificar.',
}
