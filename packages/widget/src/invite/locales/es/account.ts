import type { AccountWords } from '../../parts/account/words.ts'

/** Spanish: signing out, and the way back in. */
export const es: AccountWords = {
  account_elsewhere:
    'Tu dirección se confirmó en otro navegador. Allí ves tus premios; aquí, solo tu enlace.',
  account_mail: 'Enviarme un enlace para entrar',
  account_sent: 'Hay un correo en camino, si no has recibido ya varios. Abre su enlace en este navegador.',
  account_away: 'Ahora no podemos conectar con la tienda. Inténtalo de nuevo.',
  account_here: 'Cerrar sesión aquí',
  account_everywhere: 'Cerrar sesión en todas partes',
  account_note: 'Tu enlace sigue funcionando. Para volver, escribe de nuevo tu correo electrónico.',
}
