import type { AccountWords } from '../../parts/account/words.ts'

/** Russian: signing out, and the way back in. */
export const ru: AccountWords = {
  account_elsewhere:
    'Ваш адрес подтверждён в другом браузере. Там видны ваши награды, здесь только ваша ссылка.',
  account_mail: 'Прислать ссылку для входа',
  account_sent:
    'Письмо уже в пути, если вы не получили несколько таких писем. Откройте ссылку из него в этом браузере.',
  account_away: 'Магазин сейчас недоступен. Попробуйте ещё раз.',
  account_here: 'Выйти здесь',
  account_everywhere: 'Выйти везде',
  account_note: 'Ваша ссылка продолжит работать. Чтобы вернуться, введите адрес ещё раз.',
}
