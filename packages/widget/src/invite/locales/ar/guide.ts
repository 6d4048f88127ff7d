import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/guide.ts'

/** Arabic: guidelines and terms. */
export const ar: Translated<typeof en> = {
  gets_heading: 'ما يحصل عليه كل طرف',
  gets_friend: 'يحصل صديقك على {offer} لدى {shop}.',
  gets_you: 'وتحصل أنت على {reward} بعد أن يشتري.',
  audience_heading: 'لمن يناسب {shop}',
  tips_heading: 'كيف تشارك بشكل جيد',
  tip_one: 'فكّر في شخص سيعجبه الأمر حقًا واكتب إليه بنفسك. هذا أفضل من رسالة إلى الجميع.',
  tip_words: 'قل بكلماتك ما الذي يعجبك. لا أحد يعرف ذلك أفضل منك.',
  tip_honest: 'اذكر أنك تحصل على مكافأة أيضًا. هذا هو الإنصاف، ورسائلنا تفعل ذلك عنك.',
  tip_calm: 'مرة واحدة تكفي: الرابط المتكرر يزعج الناس. مواقع القسائم والإعلانات ليست للأصدقاء.',
  terms_heading: 'الشروط',
  terms_default: 'تُصرف المكافآت بعد انتهاء مدة الإرجاع. مشترياتك الخاصة لا تُحتسب.',
  terms_link: 'قراءة جميع الشروط',
}
