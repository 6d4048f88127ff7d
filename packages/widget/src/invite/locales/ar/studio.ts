import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** Arabic: the message studio. */
export const ar: Translated<typeof en> = {
  studio_heading: 'كلماتك أنت',
  channel_label: 'إلى أين',
  tone_label: 'لمن',
  tone_friend: 'صديق',
  tone_family: 'العائلة',
  tone_colleague: 'زميل',
  length_label: 'الطول',
  length_short: 'قصيرة',
  length_chat: 'دردشة',
  length_letter: 'رسالة',

  subject_label: 'الموضوع',
  text_label: 'رسالتك',
  fixed_label: 'تُضاف دائمًا، لأن هذا هو الإنصاف',
  fixed_note: 'من حق أصدقائك أن يعرفوا أنك تحصل على مكافأة أيضًا.',
  message_reset: 'البدء من جديد',
  message_copy: 'نسخ الرسالة',
  message_copied: 'تم النسخ',
  message_copied_spoken: 'تم نسخ الرسالة. الصقها حيث يراها أصدقاؤك.',
  message_selected: 'تم التحديد: انسخ بلوحة المفاتيح أو بالضغط المطوَّل.',
  message_send: 'إرسال عبر {channel}',
  message_link_only: 'لا يقبل {channel} سوى الرابط. انسخ رسالتك أولًا والصقها هناك.',

  count_sms: {
    zero: '{count} رسالة نصية، بقي {left} حرفًا',
    one: 'رسالة نصية واحدة، بقي {left} حرفًا',
    two: 'رسالتان نصيتان، بقي {left} حرفًا',
    few: '{count} رسائل نصية، بقي {left} حرفًا',
    many: '{count} رسالة نصية، بقي {left} حرفًا',
    other: '{count} رسالة نصية، بقي {left} حرفًا',
  },
  count_left: {
    zero: 'لم يبقَ أي حرف',
    one: 'بقي حرف واحد',
    two: 'بقي حرفان',
    few: 'بقي {count} أحرف',
    many: 'بقي {count} حرفًا',
    other: 'بقي {count} حرف',
  },
  count_over: {
    zero: '{count} حرف زائد',
    one: 'حرف واحد زائد',
    two: 'حرفان زائدان',
    few: '{count} أحرف زائدة',
    many: '{count} حرفًا زائدًا',
    other: '{count} حرف زائد',
  },
  count_characters: {
    zero: '{count} حرف',
    one: 'حرف واحد',
    two: 'حرفان',
    few: '{count} أحرف',
    many: '{count} حرفًا',
    other: '{count} حرف',
  },
  count_subject: {
    zero: 'طول الموضوع {count} حرف؛ تعرض الهواتف نحو {most}.',
    one: 'طول الموضوع حرف واحد؛ تعرض الهواتف نحو {most}.',
    two: 'طول الموضوع حرفان؛ تعرض الهواتف نحو {most}.',
    few: 'طول الموضوع {count} أحرف؛ تعرض الهواتف نحو {most}.',
    many: 'طول الموضوع {count} حرفًا؛ تعرض الهواتف نحو {most}.',
    other: 'طول الموضوع {count} حرف؛ تعرض الهواتف نحو {most}.',
  },

  disclosure: 'عبر رابطي تحصل على {offer}، وأحصل أنا على {reward} عند شرائك.',
  opening: 'أحب التسوق من {shop}.',
  opening_product: 'اشتريت للتو {product} من {shop}.',

  subject_friend: 'وجدت شيئًا قد يعجبك',
  subject_family: 'شيء جميل لك من {shop}',
  subject_colleague: 'متجر أنصح به: {shop}',

  short_friend: '{opening} سيعجبك أنت أيضًا.',
  short_family: '{opening} ألقِ نظرة، فقد ذكّرني بك.',
  short_colleague: '{opening} نصيحة قد تفيدك.',

  chat_friend: 'مرحبًا! {opening} خطرت ببالي فورًا وأردت أن أخبرك. ألقِ نظرة عندما يتسع وقتك.',
  chat_family: 'أهلًا! {opening} أظن أن هناك شيئًا لك أيضًا. ألقِ نظرة وأخبرني ما الذي أعجبك أكثر.',
  chat_colleague: 'مرحبًا! {opening} تحدثنا قبل أيام عن المتاجر الجيدة، وهذا متجري المفضل. أنصح به.',

  letter_friend:
    'مرحبًا!\n\nأرجو أن تكون بخير. {opening} إنه من المتاجر التي يسعدني أن أعرفها، وأحب أن أشاركه معك.\n\nما يعجبني: كل شيء مختار بعناية، ولا تعقيد فيه. ألقِ نظرة على مهل وأخبرني برأيك.\n\nإلى اللقاء،\n{name}',
  letter_family:
    'أهلًا!\n\nأرجو أن يكون الجميع بخير. {opening} بينما كنت أتصفح فكرت فيك كثيرًا، فبعض الأشياء تناسبك تمامًا.\n\nألقِ نظرة حين يهدأ البيت. وإن وجدت شيئًا فأخبرني، يهمني أن أعرف.\n\nمع محبتي،\n{name}',
  letter_colleague:
    'مرحبًا،\n\nنصيحة سريعة: {opening} أعجبني التنوع وسهولة كل شيء، لذلك أشاركها معك.\n\nإن كنت تبحث عن شيء كهذا فهو يستحق زيارة. وإلا فلا بأس.\n\nمع التحية،\n{name}',
}
