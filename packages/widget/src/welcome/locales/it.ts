import type { WelcomeWords } from './en.ts'

/** Italian. */
export const it: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} punto', many: '{count} di punti', other: '{count} punti' },

  region: 'L’invito per te',
  close: 'Chiudi',

  offer_heading: 'Ti hanno regalato {offer}',
  offer_heading_from: '{from} ti regala {offer}',
  offer_text: 'Ti diamo il benvenuto da {shop}! È tuo se ordini con il tuo codice.',
  offer_minimum: 'Per ordini a partire da {minimum}.',
  offer_until: 'Fino al {date}.',
  reveal: 'Mostra il codice',
  busy: 'Un momento…',

  code_label: 'Il tuo codice',
  copy: 'Copia',
  copied: 'Copiato',
  copied_spoken: 'Codice copiato.',
  copy_selected: 'Selezionato: copialo con la tastiera o tenendolo premuto.',
  applied: 'Fatto! Il negozio ha il tuo codice.',
  filled: 'Fatto! Il tuo codice è nel campo del buono.',
  shown: 'Usalo alla cassa.',

  own_heading: 'Questo è il tuo link',
  own_text:
    'È per i tuoi amici. Sui tuoi ordini non ci sono premi. Per vedere cosa vede un amico, aprilo in una finestra anonima.',
  own_other: 'Sono un’altra persona',

  sorry_heading: 'Ti diamo il benvenuto da {shop}!',
  ended: 'L’offerta del tuo invito è finita. Ci fa piacere che tu sia qui lo stesso.',
  unknown: 'Questo link non è più valido. Puoi fartene mandare uno nuovo.',
}
