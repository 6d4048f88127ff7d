import type { ThanksWords } from './en.ts'

/** Russian. */
export const ru: ThanksWords = {
  direction: 'ltr',
  benefit_points: {
    one: '{count} балл',
    few: '{count} балла',
    many: '{count} баллов',
    other: '{count} балла',
  },

  rate_heading: 'Вам понравилось покупать здесь?',
  stars: { one: '{count} звезда', few: '{count} звезды', many: '{count} звёзд', other: '{count} звезды' },
  star_1: 'Плохо',
  star_2: 'Не очень',
  star_3: 'Нормально',
  star_4: 'Хорошо',
  star_5: 'Отлично',
  words_good: 'Что вам понравилось?',
  words_poor: 'Что нам сделать лучше?',
  recommend: 'Почему вы бы нас посоветовали?',
  optional: 'необязательно',
  send: 'Отправить',
  busy: 'Минутку…',
  later: 'Не сейчас',
  away: 'Сейчас магазин недоступен. Ваш текст на месте: попробуйте ещё раз.',

  rated_heading: 'Спасибо!',
  rated: 'Ваша оценка отправлена магазину.',
  invite_heading: 'Кому ещё это понравится?',
  invite_product: 'Кому ещё понравится {product}?',

  missed_open: 'Вас кто-то пригласил?',
  missed_text: 'Скажите кто, чтобы магазин мог сказать спасибо.',
  missed_from: 'Код или имя',
  missed_order: 'Номер вашего заказа',
  missed_missing: 'Введите код или имя.',
  missed_send: 'Сообщить магазину',
  missed_received: 'Спасибо! Магазин проверит.',
}
