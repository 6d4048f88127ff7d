import type { Messages } from '../../words/texts.ts'

/** Spanish. */
export const es: Messages = {
  direction: 'ltr',

  join_expired: 'Ha pasado un tiempo. Escribe otra vez tu correo.',

  loading: 'Un momento…',
  away_heading: 'Tu invitación está en camino',
  away_text:
    'Ahora no podemos contactar con la tienda. No se ha perdido nada: tu enlace y tus recompensas están a salvo.',
  away_retry: 'Intentar de nuevo',
  stale: 'Ahora no podemos contactar con la tienda. Así estaba todo hace un rato.',

  heading: 'Regala {offer}, recibe {reward}',
  intro: 'Tus amigos reciben {offer} en {shop}. Cuando hayan comprado, tú recibes {reward}.',
  welcome: '¡Te damos la bienvenida! Tu enlace está listo.',
  unproven: 'Confirma tu correo con el enlace que te hemos enviado. Las recompensas se pagan después.',

  link_label: 'Tu enlace personal',
  copy: 'Copiar',
  copied: 'Copiado',
  copied_spoken: 'Enlace copiado. Pégalo donde tus amigos lo vean.',
  copy_selected: 'Seleccionado: cópialo con el teclado o manteniéndolo pulsado.',
  code_label: 'Tu código',
  code_copy: 'Copiar el código',
  code_copied: 'Código copiado. Tus amigos pueden escribirlo al pagar.',

  share_label: 'Comparte tu enlace',
  share_sheet: 'Compartir con amigos',
  share_email: 'Correo',
  share_sms: 'SMS',
  share_markdown: 'Foro Markdown',
  share_bbcode: 'Foro BBCode',
  share_more: 'Más',
  share_fewer: 'Menos',
  share_opens: '(se abre en otra ventana)',
  share_copied: 'Copiado. Pégalo en tu mensaje.',
  share_subject: 'Un detalle de {shop}',
  share_text:
    'Me gusta comprar en {shop} y he pensado en ti. Con mi enlace recibes {offer}, y yo recibo {reward} si compras.',
  share_text_product:
    'Acabo de comprar {product} en {shop} y he pensado en ti. Con mi enlace recibes {offer}, y yo recibo {reward} si compras.',

  studio_open: 'Escribe con tus palabras',
  qr_open: 'Código QR',
  guide_open: 'Cómo funciona',
  sign_out: 'Cerrar sesión',
  part_failed: 'No se ha podido cargar.',

  totals_heading: 'Tus recompensas',

  empty_heading: 'La primera recompensa empieza con un mensaje',
  empty_text: 'Piensa en alguien a quien le encantaría {shop} y mándale tu enlace.',
  empty_visited: {
    one: 'Tu enlace se ha abierto una vez. Tu recompensa aparece aquí en cuanto alguien compre.',
    many: 'Tu enlace se ha abierto {count} de veces. Tu recompensa aparece aquí en cuanto alguien compre.',
    other: 'Tu enlace se ha abierto {count} veces. Tu recompensa aparece aquí en cuanto alguien compre.',
  },

  benefit_points: { one: '{count} punto', many: '{count} de puntos', other: '{count} puntos' },
}
