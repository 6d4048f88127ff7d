import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** Arabic: the form that joins. */
export const ar: Translated<typeof en> = {
  join_heading: 'شارك الأشياء الجميلة',
  join_intro: 'احصل على رابطك الخاص لأصدقائك. عندما يشتري أحدهم، تحصلان معًا على شيء جميل.',
  join_label: 'بريدك الإلكتروني',
  join_button: 'احصل على رابطي',
  join_button_busy: 'لحظة من فضلك…',
  join_note: 'سنرسل إليك رسالة لتأكيد عنوانك. يمكنك مشاركة رابطك فورًا.',
  join_missing: 'يُرجى إدخال بريدك الإلكتروني.',
  join_invalid: 'يبدو أن العنوان غير مكتمل. يجب أن يكون مثل name@example.com.',
  join_away: 'لا يمكن الوصول إلى المتجر الآن. عنوانك ما زال هنا: يُرجى المحاولة مرة أخرى.',
}
