import type { AccountWords } from '../../parts/account/words.ts'

/** Arabic: signing out, and the way back in. */
export const ar: AccountWords = {
  account_elsewhere: 'تم تأكيد عنوانك في متصفح آخر. هناك ترى مكافآتك، وهنا ترى رابطك فقط.',
  account_mail: 'أرسلوا لي رابط الدخول',
  account_sent: 'رسالة في طريقها إليك، ما لم تصلك عدة رسائل من قبل. افتح رابطها في هذا المتصفح.',
  account_away: 'لا يمكن الوصول إلى المتجر الآن. يُرجى المحاولة مرة أخرى.',
  account_here: 'تسجيل الخروج هنا',
  account_everywhere: 'تسجيل الخروج من كل مكان',
  account_note: 'يستمر رابطك في العمل. للعودة أدخل عنوان بريدك مرة أخرى.',
}
