import type { MailWords } from './words.ts'

export const IT: MailWords = {
  direction: 'ltr',
  mails: {
    join_confirmation: {
      subject: 'Conferma il tuo indirizzo per {shop}',
      paragraphs: [
        'Vuoi consigliare {shop} ai tuoi amici. Conferma che questo indirizzo è tuo:',
        '{link}',
        'I premi si pagano solo a un indirizzo confermato. Il link vale {days} giorni.',
        'Se non sei stato tu, non fare nulla: non succederà nulla.',
      ],
    },
    sign_in: {
      subject: 'Apri il tuo invito da {shop}',
      paragraphs: [
        'Qualcuno ha chiesto un link che apre il tuo invito da {shop}. Sei stato tu? Aprilo nel browser che vuoi usare:',
        '{link}',
        'Il link vale un giorno.',
        'Se non sei stato tu, non fare nulla: non succederà nulla.',
      ],
    },
  },
  page: {
    title: 'Conferma il tuo indirizzo',
    question: 'Qualcuno si è iscritto al programma di {shop} con il tuo indirizzo. Sei stato tu?',
    claimQuestion:
      'Presso {shop} esiste un account cliente con il tuo indirizzo. È tuo? Allora il tuo invito, con tutti i premi, ne diventerà parte.',
    name: 'I tuoi amici vedranno il nome {name}.',
    button: 'Sì, sono io',
    notYou: 'Se non sei stato tu, chiudi questa pagina: non succederà nulla.',
    openTitle: 'Apri il tuo invito',
    openQuestion: 'Il tuo invito da {shop} si apre in questo browser. L’hai chiesto tu?',
    openButton: 'Sì, apri',
    doneTitle: 'Il tuo indirizzo è confermato',
    done: 'Grazie. Continua da qui: il tuo invito con tutti i premi si apre in questo browser.',
    back: 'Torna a {shop}',
    lostTitle: 'Questo link non è più valido',
    lost: 'È scaduto o è stato tagliato. Iscriviti di nuovo nel negozio per riceverne uno nuovo.',
  },
}
