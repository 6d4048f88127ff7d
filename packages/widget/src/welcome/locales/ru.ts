import type { WelcomeWords } from './en.ts'

/** Russian. */
export const ru: WelcomeWords = {
  direction: 'ltr',
  benefit_points: {
    one: '{count} балл',
    few: '{count} балла',
    many: '{count} баллов',
    other: '{count} балла',
  },

  region: 'Приглашение от друга',
  close: 'Закрыть',

  offer_heading: 'Друг дарит вам {offer}',
  offer_heading_from: '{from} дарит вам {offer}',
  offer_text: 'Добро пожаловать в {shop}! Закажите со своим кодом, и подарок ваш.',
  offer_minimum: 'Для заказов от {minimum}.',
  offer_until: 'До {date}.',
  reveal: 'Показать код',
  busy: 'Минутку…',

  code_label: 'Ваш код',
  copy: 'Копировать',
  copied: 'Готово',
  copied_spoken: 'Код скопирован.',
  copy_selected: 'Выделено: скопируйте с клавиатуры или долгим нажатием.',
  applied: 'Готово! Магазин получил ваш код.',
  filled: 'Готово! Код стоит в поле для купона.',
  shown: 'Введите его при оформлении заказа.',

  own_heading: 'Это ваша собственная ссылка',
  own_text:
    'Она для ваших друзей. За ваши заказы награды нет. Чтобы посмотреть, что видят друзья, откройте её в приватном окне.',
  own_other: 'Я другой человек',

  sorry_heading: 'Добро пожаловать в {shop}!',
  ended: 'Предложение из вашего приглашения закончилось. Всё равно рады вас видеть.',
  unknown: 'Эта ссылка больше не действует. Попросите у друга новую.',
}
