import type { Messages } from '../../words/texts.ts'

/** Arabic. */
export const ar: Messages = {
  direction: 'rtl',

  join_expired: 'مرّ بعض الوقت. يُرجى إدخال بريدك الإلكتروني مرة أخرى.',

  loading: 'لحظة من فضلك…',
  away_heading: 'دعوتك في الطريق',
  away_text: 'لا يمكن الوصول إلى المتجر الآن. لم يضِع شيء: رابطك ومكافآتك في أمان.',
  away_retry: 'إعادة المحاولة',
  stale: 'لا يمكن الوصول إلى المتجر الآن. هكذا كان الوضع قبل قليل.',

  heading: 'أهدِ {offer} واحصل على {reward}',
  intro: 'يحصل صديقك على {offer} لدى {shop}. وبعد أن يشتري تحصل أنت على {reward}.',
  welcome: 'أهلًا بك! رابطك جاهز.',
  unproven: 'يُرجى تأكيد عنوانك عبر الرابط في رسالتنا. تُصرف المكافآت بعد ذلك.',

  link_label: 'رابطك الشخصي',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copied_spoken: 'تم نسخ الرابط. الصقه حيث يراه أصدقاؤك.',
  copy_selected: 'تم التحديد: انسخ بلوحة المفاتيح أو بالضغط المطوَّل.',
  code_label: 'رمزك',
  code_copy: 'نسخ الرمز',
  code_copied: 'تم نسخ الرمز. يمكن لصديقك إدخاله عند الدفع.',

  share_label: 'مشاركة رابطك',
  share_sheet: 'المشاركة مع صديق',
  share_email: 'البريد',
  share_sms: 'رسالة نصية',
  share_markdown: 'منتدى Markdown',
  share_bbcode: 'منتدى BBCode',
  share_more: 'المزيد',
  share_fewer: 'أقل',
  share_opens: '(يُفتح في نافذة جديدة)',
  share_copied: 'تم النسخ. الصقه في منشورك.',
  share_subject: 'هدية صغيرة من {shop}',
  share_text: 'أحب التسوق من {shop} وفكرت فيك. عبر رابطي تحصل على {offer}، وأحصل أنا على {reward} عند شرائك.',
  share_text_product:
    'اشتريت للتو {product} من {shop} وفكرت فيك. عبر رابطي تحصل على {offer}، وأحصل أنا على {reward} عند شرائك.',

  studio_open: 'اكتب بكلماتك',
  qr_open: 'رمز QR',
  guide_open: 'كيف يعمل البرنامج',
  sign_out: 'تسجيل الخروج',
  part_failed: 'تعذَّر التحميل.',

  totals_heading: 'مكافآتك',

  empty_heading: 'المكافأة الأولى تبدأ برسالة واحدة',
  empty_text: 'فكّر في صديق سيحب {shop} وأرسل إليه رابطك.',
  empty_visited: {
    zero: 'لم يُفتح رابطك بعد. تظهر مكافأتك هنا حالما يشتري صديق.',
    one: 'فُتح رابطك مرة واحدة. تظهر مكافأتك هنا حالما يشتري صديق.',
    two: 'فُتح رابطك مرتين. تظهر مكافأتك هنا حالما يشتري صديق.',
    few: 'فُتح رابطك {count} مرات. تظهر مكافأتك هنا حالما يشتري صديق.',
    many: 'فُتح رابطك {count} مرة. تظهر مكافأتك هنا حالما يشتري صديق.',
    other: 'فُتح رابطك {count} مرة. تظهر مكافأتك هنا حالما يشتري صديق.',
  },

  benefit_points: {
    zero: '{count} نقطة',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '{count} نقاط',
    many: '{count} نقطة',
    other: '{count} نقطة',
  },
}
