import type { ThanksWords } from './en.ts'

/** German. */
export const de: ThanksWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} Punkt', other: '{count} Punkte' },

  rate_heading: 'Wie hat dir der Einkauf gefallen?',
  stars: { one: '{count} Stern', other: '{count} Sterne' },
  star_1: 'Schlecht',
  star_2: 'Nicht so gut',
  star_3: 'In Ordnung',
  star_4: 'Gut',
  star_5: 'Sehr gut',
  words_good: 'Was hat dir gefallen?',
  words_poor: 'Was können wir besser machen?',
  recommend: 'Warum würdest du uns weiterempfehlen?',
  optional: 'optional',
  send: 'Senden',
  busy: 'Einen Moment …',
  later: 'Jetzt nicht',
  away: 'Der Shop ist gerade nicht erreichbar. Dein Text steht noch da: Bitte versuch es noch einmal.',

  rated_heading: 'Vielen Dank!',
  rated: 'Deine Bewertung ist beim Shop angekommen.',
  invite_heading: 'Wem würde das auch gefallen?',
  invite_product: 'Wem würde {product} auch gefallen?',

  missed_open: 'Hat dich jemand hergeschickt?',
  missed_text: 'Sag uns, wer es war, damit der Shop sich bedanken kann.',
  missed_from: 'Code oder Name',
  missed_order: 'Deine Bestellnummer',
  missed_missing: 'Bitte gib einen Code oder einen Namen ein.',
  missed_send: 'Dem Shop sagen',
  missed_received: 'Danke! Der Shop prüft das.',
}
