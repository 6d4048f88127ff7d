import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** Russian: what became of the invitations. */
export const ru: Translated<typeof en> = {
  total_earned: 'Получено',
  total_waiting: 'Ожидает',
  total_visits: 'Переходы',

  friend_bought: 'Покупка по вашей ссылке, {date}',
  friend_opened: 'Вашу ссылку открыли, {date}',
  friend_opened_note: 'Покупки пока нет. Доброе слово может помочь.',

  step_clicked: 'Ссылка открыта',
  step_bought: 'Покупка',
  step_waiting: 'Ожидание',
  step_paid: 'Начислено',
  step_until: 'до {date}',
  step_done: '(готово)',
  step_now: '(сейчас)',
  step_later: '(впереди)',

  held_until: 'Ожидание до {date} на случай возврата',
  held: 'Магазин ещё не подтвердил покупку',
  approved: 'Подтверждено, скоро начислим',
  issued: 'Начислено',
  redeemed: 'Начислено и использовано',
  refused: 'За эту покупку награды нет',
  refused_because: 'За эту покупку награды нет. {reasons}',
  reversed: 'Отменено: покупку вернули',

  reason_no_touch: 'Она была сделана не по вашей ссылке.',
  reason_code_unknown: 'Использованный код здесь неизвестен.',
  reason_window_passed: {
    one: 'С открытия вашей ссылки прошло больше {count} дня.',
    few: 'С открытия вашей ссылки прошло больше {count} дней.',
    many: 'С открытия вашей ссылки прошло больше {count} дней.',
    other: 'С открытия вашей ссылки прошло больше {count} дня.',
  },
  reason_advocate_inactive: 'Ваше участие в программе закончено.',
  reason_own_link: 'Она была сделана по вашей собственной ссылке, а ссылка для друзей.',
  reason_order_unverified: 'Магазин её ещё не подтвердил.',
  reason_programme_not_started: 'Она была сделана до начала программы.',
  reason_programme_ended: 'Она была сделана после окончания программы.',
  reason_kind_not_rewarded: 'За такие покупки в программе нет награды.',
  reason_other_currency: 'Покупка была в валюте, которую программа не использует.',
  reason_order_below_minimum: 'Для награды сумма чуть маловата.',
  reason_not_a_new_customer: 'Друг уже покупал здесь раньше, а награда для новых покупателей.',
  reason_advocate_cap_reached: 'Вы уже получили максимум для одного человека. Спасибо!',
  reason_budget_spent: 'Магазин уже раздал все награды, которые приготовил.',
  reason_order_cancelled: 'Её отменили.',
  reason_order_refunded: 'Её вернули.',
  reason_review_refused: 'Магазин проверил её и решил, что она не считается.',
  reason_touch_after_order: 'Вашу ссылку открыли уже после покупки.',
  reason_amount_differs:
    'Сумма у магазина отличается от той, что сообщила его страница; магазину нужно проверить покупку.',
  reason_too_late: 'Страница магазина не сообщила о ней вовремя, поэтому автоматически она не засчитана.',

  ask: 'Спросить магазин',
  ask_subject: 'Вопрос о награде, код {code}',
  show_all: 'Показать все ({total})',
  show_fewer: 'Показать меньше',

  tier_label: 'Путь к следующему уровню',
  tier_next: {
    one: 'Ещё {count} покупка друзей, и вы получите {reward} за каждую.',
    few: 'Ещё {count} покупки друзей, и вы получите {reward} за каждую.',
    many: 'Ещё {count} покупок друзей, и вы получите {reward} за каждую.',
    other: 'Ещё {count} покупки друзей, и вы получите {reward} за каждую.',
  },
  tier_now: 'Ваш уровень: {name}.',
  tier_top: 'Вы на самом высоком уровне. Спасибо!',

  coupons_heading: 'Ваши купоны',
  coupon_copy: 'Копировать',
  coupon_copied: 'Готово',
  coupon_copied_spoken: 'Купон скопирован. Введите его при оформлении заказа.',
}
