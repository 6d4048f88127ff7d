import type { MailWords } from './words.ts'

export const IT: MailWords = {
  direction: 'ltr',
  subject: 'Conferma il tuo indirizzo per {shop}',
  paragraphs: [
    'Vuoi consigliare {shop} ai tuoi amici. Conferma che questo indirizzo è tuo:',
    '{link}',
    'I premi si pagano solo a un indirizzo confermato. Il link vale {days} giorni.',
    'Se non sei stato tu, non fare nulla: non succederà nulla.',
  ],
  page: {
    title: 'Conferma il tuo indirizzo',
    question: 'Qualcuno si è iscritto al programma di {shop} con il tuo indirizzo. Sei stato tu?',
    button: 'Sì, sono io',
    notYou: 'Se non sei stato tu, chiudi questa pagina: non succederà nulla.',
    doneTitle: 'Il tuo indirizzo è confermato',
    done: 'Grazie. Puoi chiudere questa pagina e continuare a condividere il tuo link.',
    lostTitle: 'Questo link non è più valido',
    lost: 'È scaduto o è stato tagliato. Iscriviti di nuovo nel negozio per riceverne uno nuovo.',
  },
}
