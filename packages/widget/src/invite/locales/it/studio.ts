import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** Italian: the message studio. */
export const it: Translated<typeof en> = {
  studio_heading: 'Le tue parole',
  channel_label: 'Dove',
  tone_label: 'Per chi',
  tone_friend: 'Amici',
  tone_family: 'Famiglia',
  tone_colleague: 'Colleghi',
  length_label: 'Lunghezza',
  length_short: 'Breve',
  length_chat: 'Chat',
  length_letter: 'Lettera',

  subject_label: 'Oggetto',
  text_label: 'Il tuo messaggio',
  fixed_label: 'Si aggiunge sempre, per correttezza',
  fixed_note: 'Gli amici hanno il diritto di sapere che ricevi un premio anche tu.',
  message_reset: 'Ricomincia',
  message_copy: 'Copia il messaggio',
  message_copied: 'Copiato',
  message_copied_spoken: 'Messaggio copiato. Incollalo dove i tuoi amici lo vedranno.',
  message_selected: 'Selezionato: copialo con la tastiera o tenendolo premuto.',
  message_send: 'Invia con {channel}',
  message_link_only: '{channel} accetta solo il link. Copia prima il messaggio e incollalo lì.',

  count_sms: {
    one: '{count} SMS, ancora {left} caratteri',
    many: '{count} di SMS, ancora {left} caratteri',
    other: '{count} SMS, ancora {left} caratteri',
  },
  count_left: {
    one: 'Ancora {count} carattere',
    many: 'Ancora {count} di caratteri',
    other: 'Ancora {count} caratteri',
  },
  count_over: {
    one: '{count} carattere di troppo',
    many: '{count} di caratteri di troppo',
    other: '{count} caratteri di troppo',
  },
  count_characters: { one: '{count} carattere', many: '{count} di caratteri', other: '{count} caratteri' },
  count_subject: {
    one: 'L’oggetto ha {count} carattere; i telefoni ne mostrano circa {most}.',
    many: 'L’oggetto ha {count} di caratteri; i telefoni ne mostrano circa {most}.',
    other: 'L’oggetto ha {count} caratteri; i telefoni ne mostrano circa {most}.',
  },

  disclosure: 'Con il mio link ricevi {offer}, e io ricevo {reward} se compri.',
  opening: 'Compro volentieri da {shop}.',
  opening_product: 'Ho appena comprato {product} da {shop}.',

  subject_friend: 'Una cosa che potrebbe piacerti',
  subject_family: 'Qualcosa di bello per te da {shop}',
  subject_colleague: 'Un consiglio: {shop}',

  short_friend: '{opening} Piacerebbe anche a te.',
  short_family: '{opening} Dai un’occhiata, mi ha fatto pensare a te.',
  short_colleague: '{opening} Un consiglio, se ti può servire.',

  chat_friend:
    'Ehi! {opening} Ho pensato subito a te e volevo dirtelo. Dai un’occhiata quando hai un momento.',
  chat_family:
    'Ciao! {opening} Credo che ci sia qualcosa anche per te. Dai un’occhiata e dimmi che cosa ti piace di più.',
  chat_colleague: 'Ciao! {opening} L’altro giorno parlavamo di buoni negozi, ecco il mio. Lo consiglio.',

  letter_friend:
    'Ciao!\n\nSpero che tu stia bene. {opening} È uno di quei negozi che sono felice di conoscere, e vorrei condividerlo con te.\n\nQuello che mi piace: le cose sono scelte bene e niente è complicato. Guarda con calma e dimmi che cosa ne pensi.\n\nA presto,\n{name}',
  letter_family:
    'Ciao!\n\nSpero che stiate tutti bene. {opening} Mentre guardavo ho pensato spesso a te, perché qualcosa ti starebbe proprio bene.\n\nDai un’occhiata quando a casa c’è tranquillità. E se trovi qualcosa, raccontamelo, mi fa piacere saperlo.\n\nCon affetto,\n{name}',
  letter_colleague:
    'Ciao,\n\nun breve consiglio: {opening} Mi sono piaciute la scelta e la semplicità, perciò passo parola.\n\nSe cerchi qualcosa del genere, vale una visita. Altrimenti, nessun problema.\n\nUn saluto,\n{name}',
}
