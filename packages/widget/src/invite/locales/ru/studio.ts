import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** Russian: the message studio. */
export const ru: Translated<typeof en> = {
  studio_heading: 'Своими словами',
  channel_label: 'Куда',
  tone_label: 'Кому',
  tone_friend: 'Друзьям',
  tone_family: 'Семье',
  tone_colleague: 'Коллегам',
  length_label: 'Длина',
  length_short: 'Коротко',
  length_chat: 'Чат',
  length_letter: 'Письмо',

  subject_label: 'Тема',
  text_label: 'Ваше сообщение',
  fixed_label: 'Добавляется всегда, потому что так честно',
  fixed_note: 'Друзья вправе знать, что вы тоже получите награду.',
  message_reset: 'Начать заново',
  message_copy: 'Копировать сообщение',
  message_copied: 'Готово',
  message_copied_spoken: 'Сообщение скопировано. Вставьте его туда, где его увидят друзья.',
  message_selected: 'Выделено: скопируйте с клавиатуры или долгим нажатием.',
  message_send: 'Отправить через {channel}',
  message_link_only: '{channel} принимает только ссылку. Сначала скопируйте сообщение и вставьте его там.',

  count_sms: {
    one: '{count} СМС, осталось символов: {left}',
    few: '{count} СМС, осталось символов: {left}',
    many: '{count} СМС, осталось символов: {left}',
    other: '{count} СМС, осталось символов: {left}',
  },
  count_left: {
    one: 'Остался {count} символ',
    few: 'Осталось {count} символа',
    many: 'Осталось {count} символов',
    other: 'Осталось {count} символа',
  },
  count_over: {
    one: 'Лишний {count} символ',
    few: 'Лишние {count} символа',
    many: 'Лишних {count} символов',
    other: 'Лишние {count} символа',
  },
  count_characters: {
    one: '{count} символ',
    few: '{count} символа',
    many: '{count} символов',
    other: '{count} символа',
  },
  count_subject: {
    one: 'В теме {count} символ; телефоны показывают около {most}.',
    few: 'В теме {count} символа; телефоны показывают около {most}.',
    many: 'В теме {count} символов; телефоны показывают около {most}.',
    other: 'В теме {count} символа; телефоны показывают около {most}.',
  },

  disclosure: 'По моей ссылке ты получишь {offer}, а я получу {reward}, если ты что-нибудь купишь.',
  opening: 'Мне нравится покупать в {shop}.',
  opening_product: 'У меня новая покупка: {product} из {shop}.',

  subject_friend: 'Кажется, тебе это понравится',
  subject_family: 'Кое-что приятное для тебя из {shop}',
  subject_colleague: 'Хороший магазин: {shop}',

  short_friend: '{opening} Тебе тоже понравится.',
  short_family: '{opening} Загляни, там есть кое-что и для тебя.',
  short_colleague: '{opening} Вдруг пригодится и тебе.',

  chat_friend: 'Привет! {opening} Хочу поделиться с тобой. Загляни, когда будет минутка.',
  chat_family:
    'Привет! {opening} Думаю, там найдётся что-нибудь и для тебя. Загляни и скажи, что понравилось больше всего.',
  chat_colleague: 'Привет! {opening} Мы недавно говорили о хороших магазинах, вот мой. Советую.',

  letter_friend:
    'Привет!\n\nНадеюсь, у тебя всё хорошо. {opening} Это один из тех магазинов, о которых приятно знать, и я хочу рассказать о нём тебе.\n\nЧто мне нравится: всё хорошо подобрано, и ничего сложного. Посмотри спокойно и скажи, что думаешь.\n\nДо скорого,\n{name}',
  letter_family:
    'Привет!\n\nНадеюсь, у вас всё хорошо. {opening} Я всё время думаю о тебе: кое-что там тебе очень подойдёт.\n\nЗагляни, когда дома будет тихо. А если что-нибудь найдёшь, расскажи, мне интересно.\n\nОбнимаю,\n{name}',
  letter_colleague:
    'Здравствуй!\n\nНебольшой совет: {opening} Мне понравились выбор и то, как всё просто, поэтому делюсь.\n\nЕсли ищешь что-то подобное, стоит заглянуть. Если нет, ничего страшного.\n\nВсего доброго,\n{name}',
}
