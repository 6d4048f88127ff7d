import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** Arabic: what became of the invitations. */
export const ar: Translated<typeof en> = {
  total_earned: 'المكتسب',
  total_waiting: 'قيد الانتظار',
  total_visits: 'الزيارات',

  friend_bought: 'اشترى صديق في {date}',
  friend_opened: 'فُتح رابطك في {date}',
  friend_opened_note: 'لا شراء حتى الآن. قد تساعد كلمة لطيفة.',

  step_clicked: 'فتح الرابط',
  step_bought: 'الشراء',
  step_waiting: 'الانتظار',
  step_paid: 'الصرف',
  step_until: 'حتى {date}',
  step_done: '(تم)',
  step_now: '(الآن)',
  step_later: '(لاحقًا)',

  held_until: 'قيد الانتظار حتى {date} تحسّبًا للإرجاع',
  held: 'بانتظار أن يؤكد المتجر الشراء',
  approved: 'تم التأكيد، وستُصرف قريبًا',
  issued: 'صُرفت',
  redeemed: 'صُرفت واستُخدمت',
  refused: 'لا مكافأة على هذا الشراء',
  refused_because: 'لا مكافأة على هذا الشراء. {reasons}',
  reversed: 'أُلغيت: أُعيدت المشتريات',

  reason_no_touch: 'لم يتم عبر رابطك.',
  reason_code_unknown: 'الرمز المستخدم غير معروف هنا.',
  reason_window_passed: {
    zero: 'تم بعد أكثر من {count} يوم من فتح رابطك.',
    one: 'تم بعد أكثر من يوم واحد من فتح رابطك.',
    two: 'تم بعد أكثر من يومين من فتح رابطك.',
    few: 'تم بعد أكثر من {count} أيام من فتح رابطك.',
    many: 'تم بعد أكثر من {count} يومًا من فتح رابطك.',
    other: 'تم بعد أكثر من {count} يوم من فتح رابطك.',
  },
  reason_advocate_inactive: 'انتهت مشاركتك في البرنامج.',
  reason_own_link: 'تم عبر رابطك أنت، والرابط مخصص للأصدقاء.',
  reason_order_unverified: 'لم يؤكده المتجر بعد.',
  reason_programme_not_started: 'تم قبل بدء البرنامج.',
  reason_programme_ended: 'تم بعد انتهاء البرنامج.',
  reason_kind_not_rewarded: 'لا مكافأة في البرنامج على هذا النوع من الشراء.',
  reason_order_below_minimum: 'كان المبلغ أقل قليلًا من المطلوب للمكافأة.',
  reason_not_a_new_customer: 'سبق أن اشترى صديقك من هنا، والمكافأة للعملاء الجدد.',
  reason_advocate_cap_reached: 'حصلت بالفعل على أقصى ما يمكن للشخص الواحد، شكرًا لك.',
  reason_budget_spent: 'وزّع المتجر جميع المكافآت التي خصصها.',
  reason_order_cancelled: 'أُلغي الطلب.',
  reason_order_refunded: 'أُعيد الطلب.',
  reason_review_refused: 'راجعه المتجر ووجد أنه لا يُحتسب.',

  ask: 'اسأل المتجر',
  ask_subject: 'سؤال عن مكافأة، الرمز {code}',
  show_all: 'عرض الكل ({total})',
  show_fewer: 'عرض أقل',

  tier_label: 'طريقك إلى المستوى التالي',
  tier_next: {
    zero: 'بعد {count} عملية شراء من أصدقائك تحصل على {reward} عن كل عملية.',
    one: 'عملية شراء واحدة بعد من أصدقائك، وتحصل على {reward} عن كل عملية.',
    two: 'عمليتا شراء بعد من أصدقائك، وتحصل على {reward} عن كل عملية.',
    few: '{count} عمليات شراء بعد من أصدقائك، وتحصل على {reward} عن كل عملية.',
    many: '{count} عملية شراء بعد من أصدقائك، وتحصل على {reward} عن كل عملية.',
    other: '{count} عملية شراء بعد من أصدقائك، وتحصل على {reward} عن كل عملية.',
  },
  tier_now: 'وصلت إلى {name}.',
  tier_top: 'وصلت إلى أعلى مستوى. شكرًا لك!',

  coupons_heading: 'قسائمك',
  coupon_copy: 'نسخ',
  coupon_copied: 'تم النسخ',
  coupon_copied_spoken: 'تم نسخ القسيمة. أدخلها عند الدفع.',
}
