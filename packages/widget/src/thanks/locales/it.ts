import type { ThanksWords } from './en.ts'

/** Italian. */
export const it: ThanksWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} punto', many: '{count} di punti', other: '{count} punti' },

  rate_heading: 'Ti è piaciuto comprare qui?',
  stars: { one: '{count} stella', many: '{count} di stelle', other: '{count} stelle' },
  star_1: 'Male',
  star_2: 'Non tanto bene',
  star_3: 'Così così',
  star_4: 'Bene',
  star_5: 'Molto bene',
  words_good: 'Che cosa ti è piaciuto?',
  words_poor: 'Che cosa possiamo fare meglio?',
  recommend: 'Perché ci consiglieresti?',
  optional: 'facoltativo',
  send: 'Invia',
  busy: 'Un momento…',
  later: 'Non ora',
  away: 'Al momento il negozio non è raggiungibile. Quello che hai scritto è ancora qui: riprova.',

  rated_heading: 'Grazie!',
  rated: 'La tua valutazione è arrivata al negozio.',
  invite_heading: 'A chi altro piacerebbe?',
  invite_product: 'A chi altro piacerebbe {product}?',

  missed_open: 'Ti ha mandato qualcuno?',
  missed_text: 'Dicci chi, così il negozio può ringraziare.',
  missed_from: 'Il suo codice o nome',
  missed_order: 'Il tuo numero d’ordine',
  missed_missing: 'Inserisci un codice o un nome.',
  missed_send: 'Dillo al negozio',
  missed_received: 'Grazie! Il negozio controllerà.',
}
