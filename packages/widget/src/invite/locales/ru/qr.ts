import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** Russian: the QR code. */
export const ru: Translated<typeof en> = {
  qr_heading: 'Ваш QR-код',
  qr_intro: 'Друг может навести на него камеру телефона. Или распечатайте его.',
  qr_image: 'QR-код, который открывает вашу ссылку',
  qr_save: 'Сохранить картинку',
  qr_saved: 'Картинка сохранена.',
  qr_share: 'Поделиться картинкой',
}
