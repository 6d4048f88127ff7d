import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** Spanish: the message studio. */
export const es: Translated<typeof en> = {
  studio_heading: 'Tus propias palabras',
  channel_label: 'Por dónde',
  tone_label: 'Para quién',
  tone_friend: 'Amigos',
  tone_family: 'Familia',
  tone_colleague: 'Trabajo',
  length_label: 'Longitud',
  length_short: 'Corto',
  length_chat: 'Chat',
  length_letter: 'Carta',

  subject_label: 'Asunto',
  text_label: 'Tu mensaje',
  fixed_label: 'Se añade siempre, porque es lo justo',
  fixed_note: 'Tus amigos tienen derecho a saber que tú también recibes una recompensa.',
  message_reset: 'Empezar de nuevo',
  message_copy: 'Copiar el mensaje',
  message_copied: 'Copiado',
  message_copied_spoken: 'Mensaje copiado. Pégalo donde tus amigos lo vean.',
  message_selected: 'Seleccionado: cópialo con el teclado o manteniéndolo pulsado.',
  message_send: 'Enviar con {channel}',
  message_link_only: '{channel} solo admite el enlace. Copia antes tu mensaje y pégalo allí.',

  count_sms: {
    one: '{count} SMS, quedan {left} caracteres',
    many: '{count} de SMS, quedan {left} caracteres',
    other: '{count} SMS, quedan {left} caracteres',
  },
  count_left: {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} de caracteres',
    other: 'Quedan {count} caracteres',
  },
  count_over: {
    one: 'Sobra {count} carácter',
    many: 'Sobran {count} de caracteres',
    other: 'Sobran {count} caracteres',
  },
  count_characters: { one: '{count} carácter', many: '{count} de caracteres', other: '{count} caracteres' },
  count_subject: {
    one: 'El asunto tiene {count} carácter; los móviles muestran unos {most}.',
    many: 'El asunto tiene {count} de caracteres; los móviles muestran unos {most}.',
    other: 'El asunto tiene {count} caracteres; los móviles muestran unos {most}.',
  },

  disclosure: 'Con mi enlace recibes {offer}, y yo recibo {reward} si compras.',
  opening: 'Me gusta comprar en {shop}.',
  opening_product: 'Acabo de comprar {product} en {shop}.',

  subject_friend: 'Algo que te puede gustar',
  subject_family: 'Algo bonito para ti en {shop}',
  subject_colleague: 'Un consejo: {shop}',

  short_friend: '{opening} A ti también te gustaría.',
  short_family: '{opening} Échale un vistazo, me hizo pensar en ti.',
  short_colleague: '{opening} Un consejo, por si te sirve.',

  chat_friend:
    '¡Hola! {opening} Pensé en ti enseguida y quería contártelo. Échale un vistazo cuando tengas un momento.',
  chat_family: '¡Hola! {opening} Creo que también hay algo para ti. Mira y dime qué te gusta más.',
  chat_colleague: '¡Hola! {opening} El otro día hablábamos de buenas tiendas; esta es la mía. La recomiendo.',

  letter_friend:
    '¡Hola!\n\nEspero que estés bien. {opening} Es una de esas tiendas que me alegro de conocer, y quiero compartirla contigo.\n\nLo que me gusta: todo está bien elegido y nada es complicado. Mírala con calma y dime qué te parece.\n\nHasta pronto,\n{name}',
  letter_family:
    '¡Hola!\n\nEspero que todo vaya bien en casa. {opening} Mientras miraba pensé mucho en ti, porque algunas cosas te irían muy bien.\n\nÉchale un vistazo en un rato tranquilo. Y si encuentras algo, cuéntamelo, tengo curiosidad.\n\nCon cariño,\n{name}',
  letter_colleague:
    'Hola:\n\nUn consejo rápido: {opening} Me gustó lo que tienen y lo fácil que fue todo, así que lo comparto.\n\nSi buscas algo así, vale la pena pasar. Si no, no pasa nada.\n\nUn saludo,\n{name}',
}
