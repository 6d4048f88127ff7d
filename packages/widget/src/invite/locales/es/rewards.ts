import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** Spanish: what became of the invitations. */
export const es: Translated<typeof en> = {
  total_earned: 'Ganado',
  total_waiting: 'En espera',
  total_visits: 'Visitas',

  friend_bought: 'Compra con tu enlace, {date}',
  friend_opened: 'Tu enlace se abrió, {date}',
  friend_opened_note: 'Todavía sin compra. Unas palabras amables pueden ayudar.',

  step_clicked: 'Enlace abierto',
  step_bought: 'Compra',
  step_waiting: 'En espera',
  step_paid: 'Pagada',
  step_until: 'hasta el {date}',
  step_done: '(hecho)',
  step_now: '(ahora)',
  step_later: '(por venir)',

  held_until: 'En espera hasta el {date}, por si algo se devuelve',
  held: 'En espera de que la tienda confirme la compra',
  approved: 'Confirmada, se pagará pronto',
  issued: 'Pagada',
  redeemed: 'Pagada y usada',
  refused: 'Sin recompensa por esta compra',
  refused_because: 'Sin recompensa por esta compra. {reasons}',
  reversed: 'Retirada: la compra se devolvió',

  reason_no_touch: 'No se hizo con tu enlace.',
  reason_code_unknown: 'El código usado no se conoce aquí.',
  reason_window_passed: {
    one: 'Se hizo más de {count} día después de abrirse tu enlace.',
    many: 'Se hizo más de {count} de días después de abrirse tu enlace.',
    other: 'Se hizo más de {count} días después de abrirse tu enlace.',
  },
  reason_advocate_inactive: 'Tu participación en el programa está cerrada.',
  reason_own_link: 'Se hizo con tu propio enlace, y el enlace es para tus amigos.',
  reason_order_unverified: 'La tienda todavía no la ha confirmado.',
  reason_programme_not_started: 'Se hizo antes de empezar el programa.',
  reason_programme_ended: 'Se hizo después de terminar el programa.',
  reason_kind_not_rewarded: 'El programa no tiene recompensa para este tipo de compra.',
  reason_other_currency: 'Se pagó en una moneda que el programa no usa.',
  reason_order_below_minimum: 'Era un poco pequeña para una recompensa.',
  reason_not_a_new_customer: 'Ya había comprado aquí antes, y la recompensa es para clientes nuevos.',
  reason_advocate_cap_reached: 'Ya has ganado el máximo por persona, gracias.',
  reason_budget_spent: 'La tienda ya ha dado todas las recompensas previstas.',
  reason_order_cancelled: 'Se canceló.',
  reason_order_refunded: 'Se devolvió.',
  reason_review_refused: 'La tienda la revisó y vio que no cuenta.',
  reason_touch_after_order: 'Tu enlace se abrió después de la compra.',
  reason_amount_differs:
    'El importe de la tienda no coincide con el que indicó su página; la tienda tiene que revisarla.',
  reason_too_late: 'La página de la tienda no la comunicó a tiempo para que contara por sí sola.',

  ask: 'Preguntar a la tienda',
  ask_subject: 'Pregunta sobre una recompensa, código {code}',
  show_all: 'Mostrar todo ({total})',
  show_fewer: 'Mostrar menos',

  tier_label: 'Tu camino al próximo nivel',
  tier_next: {
    one: 'Una compra más de tus amigos, y recibes {reward} por cada una.',
    many: '{count} de compras más de tus amigos, y recibes {reward} por cada una.',
    other: '{count} compras más de tus amigos, y recibes {reward} por cada una.',
  },
  tier_now: 'Has llegado a {name}.',
  tier_top: 'Has llegado al nivel más alto. ¡Gracias!',

  coupons_heading: 'Tus cupones',
  coupon_copy: 'Copiar',
  coupon_copied: 'Copiado',
  coupon_copied_spoken: 'Cupón copiado. Escríbelo al pagar.',
}
