import type { Messages } from '../../words/texts.ts'

/** Italian. */
export const it: Messages = {
  direction: 'ltr',

  join_expired: 'È passato un po’ di tempo. Inserisci di nuovo la tua e-mail.',

  loading: 'Un momento…',
  away_heading: 'Il tuo invito è in arrivo',
  away_text:
    'Al momento il negozio non è raggiungibile. Niente è andato perso: il tuo link e i tuoi premi sono al sicuro.',
  away_retry: 'Riprova',
  stale: 'Al momento il negozio non è raggiungibile. Questa era la situazione poco fa.',

  heading: 'Regala {offer}, ricevi {reward}',
  intro: 'Chi usa il tuo link riceve {offer} da {shop}. Dopo il suo acquisto tu ricevi {reward}.',
  welcome: 'Ti diamo il benvenuto! Il tuo link è pronto.',
  unproven: 'Conferma il tuo indirizzo con il link nella nostra e-mail. I premi arrivano dopo la conferma.',

  link_label: 'Il tuo link personale',
  copy: 'Copia',
  copied: 'Copiato',
  copied_spoken: 'Link copiato. Incollalo dove i tuoi amici lo vedranno.',
  copy_selected: 'Selezionato: copialo con la tastiera o tenendolo premuto.',
  code_label: 'Il tuo codice',
  code_copy: 'Copia il codice',
  code_copied: 'Codice copiato. I tuoi amici possono inserirlo alla cassa.',

  share_label: 'Condividi il tuo link',
  share_sheet: 'Condividi con gli amici',
  share_email: 'E-mail',
  share_sms: 'SMS',
  share_markdown: 'Forum Markdown',
  share_bbcode: 'Forum BBCode',
  share_more: 'Altro',
  share_fewer: 'Meno',
  share_opens: '(si apre in una nuova finestra)',
  share_copied: 'Copiato. Incollalo nel tuo messaggio.',
  share_subject: 'Un pensierino da {shop}',
  share_text:
    'Compro volentieri da {shop} e ho pensato a te. Con il mio link ricevi {offer}, e io ricevo {reward} se compri.',
  share_text_product:
    'Ho appena comprato {product} da {shop} e ho pensato a te. Con il mio link ricevi {offer}, e io ricevo {reward} se compri.',

  studio_open: 'Scrivi con parole tue',
  qr_open: 'Codice QR',
  guide_open: 'Come funziona',
  sign_out: 'Esci',
  part_failed: 'Non è stato possibile caricare il contenuto.',

  totals_heading: 'I tuoi premi',

  empty_heading: 'Il primo premio nasce da un messaggio',
  empty_text: 'Pensa a qualcuno a cui piacerebbe {shop} e mandagli il tuo link.',
  empty_visited: {
    one: 'Il tuo link è stato aperto una volta. Appena qualcuno compra, il tuo premio appare qui.',
    many: 'Il tuo link è stato aperto {count} di volte. Appena qualcuno compra, il tuo premio appare qui.',
    other: 'Il tuo link è stato aperto {count} volte. Appena qualcuno compra, il tuo premio appare qui.',
  },

  benefit_points: { one: '{count} punto', many: '{count} di punti', other: '{count} punti' },
}
