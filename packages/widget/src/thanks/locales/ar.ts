import type { ThanksWords } from './en.ts'

/** Arabic. */
export const ar: ThanksWords = {
  direction: 'rtl',
  benefit_points: {
    zero: '{count} نقطة',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '{count} نقاط',
    many: '{count} نقطة',
    other: '{count} نقطة',
  },

  rate_heading: 'كيف كانت تجربة تسوقك؟',
  stars: {
    zero: '{count} نجمة',
    one: 'نجمة واحدة',
    two: 'نجمتان',
    few: '{count} نجوم',
    many: '{count} نجمة',
    other: '{count} نجمة',
  },
  star_1: 'سيئ',
  star_2: 'ليس جيدًا',
  star_3: 'مقبول',
  star_4: 'جيد',
  star_5: 'جيد جدًا',
  words_good: 'ما الذي أعجبك؟',
  words_poor: 'ما الذي علينا تحسينه؟',
  recommend: 'لماذا قد تنصح بنا؟',
  optional: 'اختياري',
  send: 'إرسال',
  busy: 'لحظة من فضلك…',
  later: 'ليس الآن',
  away: 'لا يمكن الوصول إلى المتجر الآن. ما كتبته ما زال هنا: يُرجى المحاولة مرة أخرى.',

  rated_heading: 'شكرًا لك!',
  rated: 'وصل تقييمك إلى المتجر.',
  invite_heading: 'من سيعجبه ذلك أيضًا؟',
  invite_product: 'من سيعجبه {product} أيضًا؟',

  missed_open: 'هل أرسلك أحد؟',
  missed_text: 'أخبرنا من هو ليشكره المتجر.',
  missed_from: 'رمزه أو اسمه',
  missed_order: 'رقم طلبك',
  missed_missing: 'يُرجى إدخال رمز أو اسم.',
  missed_send: 'إخبار المتجر',
  missed_received: 'شكرًا لك! سيتحقق المتجر من الأمر.',
}
