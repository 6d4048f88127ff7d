import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/guide.ts'

/** Italian: guidelines and terms. */
export const it: Translated<typeof en> = {
  gets_heading: 'Che cosa ricevete',
  gets_friend: 'Chi usa il tuo link riceve {offer} da {shop}.',
  gets_you: 'Tu ricevi {reward} dopo il suo acquisto.',
  audience_heading: 'Per chi è {shop}',
  tips_heading: 'Come condividere bene',
  tip_one:
    'Pensa a una persona a cui piacerebbe davvero e scrivile tu. Funziona meglio di un messaggio a tutti.',
  tip_words: 'Racconta con parole tue che cosa ti piace. Nessuno lo sa meglio di te.',
  tip_honest: 'Di’ che ricevi un premio anche tu. È corretto, e i nostri messaggi lo fanno per te.',
  tip_calm:
    'Una volta basta: un link mandato di continuo dà fastidio. I siti di coupon e gli annunci non sono per gli amici.',
  terms_heading: 'Condizioni',
  terms_default: 'I premi arrivano al termine del periodo di reso. I tuoi acquisti non contano.',
  terms_link: 'Leggi tutte le condizioni',
}
