import type { AccountWords } from '../../parts/account/words.ts'

/** Italian: signing out, and the way back in. */
export const it: AccountWords = {
  account_elsewhere:
    'Il tuo indirizzo è stato confermato in un altro browser. Lì vedi i tuoi premi, qui solo il tuo link.',
  account_mail: 'Inviami un link per accedere',
  account_sent:
    'Un’e-mail è in arrivo, se non ne hai già ricevute diverse. Apri il suo link in questo browser.',
  account_away: 'Il negozio non è raggiungibile in questo momento. Riprova.',
  account_here: 'Esci qui',
  account_everywhere: 'Esci ovunque',
  account_note: 'Il tuo link continua a funzionare. Per tornare, inserisci di nuovo il tuo indirizzo e-mail.',
}
