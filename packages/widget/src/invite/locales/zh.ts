import type { Messages } from '../../words/texts.ts'

/** Chinese. */
export const zh: Messages = {
  direction: 'ltr',

  join_expired: '已经过了一段时间。请再次输入邮箱。',

  loading: '请稍候…',
  away_heading: '你的邀请马上就到',
  away_text: '暂时无法连接商店。别担心：你的链接和奖励都在。',
  away_retry: '重试',
  stale: '暂时无法连接商店。以下是稍早前的情况。',

  heading: '送出 {offer}，获得 {reward}',
  intro: '朋友在 {shop} 可获得 {offer}。朋友购买后，你可获得 {reward}。',
  welcome: '欢迎！你的链接已准备好。',
  unproven: '请点击邮件中的链接确认邮箱。确认后才会发放奖励。',

  link_label: '你的专属链接',
  copy: '复制',
  copied: '已复制',
  copied_spoken: '链接已复制。把它粘贴到朋友能看到的地方。',
  copy_selected: '已选中：请用键盘或长按复制。',
  code_label: '你的邀请码',
  code_copy: '复制邀请码',
  code_copied: '邀请码已复制。朋友可以在结账时输入。',

  share_label: '分享你的链接',
  share_sheet: '分享给朋友',
  share_email: '邮件',
  share_sms: '短信',
  share_markdown: '论坛 Markdown',
  share_bbcode: '论坛 BBCode',
  share_more: '更多',
  share_fewer: '收起',
  share_opens: '（在新窗口中打开）',
  share_copied: '已复制。粘贴到你的帖子里吧。',
  share_subject: '来自 {shop} 的小惊喜',
  share_text: '我喜欢在 {shop} 购物，想起了你。用我的链接，你可获得 {offer}；你购买后，我可获得 {reward}。',
  share_text_product:
    '我刚在 {shop} 买了 {product}，想起了你。用我的链接，你可获得 {offer}；你购买后，我可获得 {reward}。',

  studio_open: '用自己的话写',
  qr_open: '二维码',
  guide_open: '活动说明',
  sign_out: '退出登录',
  part_failed: '无法加载。',

  totals_heading: '你的奖励',

  empty_heading: '第一份奖励，从一条消息开始',
  empty_text: '想一想谁会喜欢 {shop}，把你的链接发给 TA。',
  empty_visited: { other: '你的链接被打开了 {count} 次。朋友一购买，你的奖励就会显示在这里。' },

  benefit_points: { other: '{count} 积分' },
}
