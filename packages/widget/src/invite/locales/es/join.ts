import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** Spanish: the form that joins. */
export const es: Translated<typeof en> = {
  join_heading: 'Comparte lo bueno',
  join_intro:
    'Consigue un enlace propio para tus amigos. Cuando alguien compre, habrá algo bueno para los dos.',
  join_label: 'Tu correo electrónico',
  join_button: 'Quiero mi enlace',
  join_button_busy: 'Un momento…',
  join_note: 'Te enviaremos un correo para confirmar tu dirección. Puedes compartir tu enlace ya mismo.',
  join_missing: 'Escribe tu correo electrónico.',
  join_invalid: 'Esta dirección no parece completa. Debería ser como nombre@example.com.',
  join_away: 'Ahora no podemos contactar con la tienda. Tu dirección sigue aquí: inténtalo de nuevo.',
}
