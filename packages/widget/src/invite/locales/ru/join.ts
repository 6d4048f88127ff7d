import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** Russian: the form that joins. */
export const ru: Translated<typeof en> = {
  join_heading: 'Делитесь хорошим',
  join_intro: 'Получите свою ссылку для друзей. Когда друг что-нибудь купит, приятное получите вы оба.',
  join_label: 'Ваш адрес почты',
  join_button: 'Получить ссылку',
  join_button_busy: 'Минутку…',
  join_note: 'Мы пришлём письмо, чтобы подтвердить адрес. Делиться ссылкой можно сразу.',
  join_missing: 'Введите адрес почты.',
  join_invalid: 'Похоже, адрес неполный. Он должен выглядеть как name@example.com.',
  join_away: 'Сейчас магазин недоступен. Ваш адрес на месте: попробуйте ещё раз.',
}
