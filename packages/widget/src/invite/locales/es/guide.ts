import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/guide.ts'

/** Spanish: guidelines and terms. */
export const es: Translated<typeof en> = {
  gets_heading: 'Qué recibe cada parte',
  gets_friend: 'Tus amigos reciben {offer} en {shop}.',
  gets_you: 'Tú recibes {reward} cuando hayan comprado.',
  audience_heading: 'Para quién es {shop}',
  tips_heading: 'Cómo compartir bien',
  tip_one:
    'Piensa en una persona a quien de verdad le gustaría y escríbele tú. Funciona mejor que un mensaje a todo el mundo.',
  tip_words: 'Cuenta con tus palabras qué te gusta. Nadie lo sabe mejor que tú.',
  tip_honest: 'Di que tú también recibes una recompensa. Es lo justo, y nuestros mensajes lo hacen por ti.',
  tip_calm:
    'Con una vez basta: un enlace que llega sin parar molesta. Las webs de cupones y los anuncios no son para tus amigos.',
  terms_heading: 'Condiciones',
  terms_default:
    'Las recompensas se pagan cuando ha pasado el plazo de devolución. Las compras propias no cuentan.',
  terms_link: 'Leer todas las condiciones',
}
