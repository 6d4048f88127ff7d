import type { WelcomeWords } from './en.ts'

/** Arabic. */
export const ar: WelcomeWords = {
  direction: 'rtl',
  benefit_points: {
    zero: '{count} نقطة',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '{count} نقاط',
    many: '{count} نقطة',
    other: '{count} نقطة',
  },

  region: 'دعوة من صديق',
  close: 'إغلاق',

  offer_heading: 'صديق يهديك {offer}',
  offer_heading_from: '{from}: هدية لك بقيمة {offer}',
  offer_text: 'أهلًا بك في {shop}! الهدية لك عندما تطلب برمزك.',
  offer_minimum: 'للطلبات بقيمة {minimum} أو أكثر.',
  offer_until: 'حتى {date}.',
  reveal: 'عرض الرمز',
  busy: 'لحظة من فضلك…',

  code_label: 'رمزك',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copied_spoken: 'تم نسخ الرمز.',
  copy_selected: 'تم التحديد: انسخ بلوحة المفاتيح أو بالضغط المطوَّل.',
  applied: 'تم! رمزك لدى المتجر.',
  filled: 'تم! رمزك في خانة القسيمة.',
  shown: 'استخدمه عند الدفع.',

  own_heading: 'هذا رابطك أنت',
  own_text: 'إنه لأصدقائك. لا مكافأة على طلباتك الخاصة. لترى ما يراه الأصدقاء، افتحه في نافذة خاصة.',
  own_other: 'أنا شخص آخر',

  sorry_heading: 'أهلًا بك في {shop}!',
  ended: 'انتهى عرض دعوتك. يسعدنا وجودك هنا على أي حال.',
  unknown: 'لم يعد هذا الرابط صالحًا. يمكنك أن تطلب رابطًا جديدًا.',
}
