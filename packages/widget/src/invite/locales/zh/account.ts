import type { AccountWords } from '../../parts/account/words.ts'

/** Chinese: signing out, and the way back in. */
export const zh: AccountWords = {
  account_elsewhere: '您的邮箱已在另一个浏览器中确认。在那里可以看到奖励，这里只显示您的链接。',
  account_mail: '发送登录链接',
  account_sent: '邮件即将送达（如果您没有收到多封的话）。请在此浏览器中打开其中的链接。',
  account_away: '暂时无法连接商店，请重试。',
  account_here: '在此退出',
  account_everywhere: '在所有设备上退出',
  account_note: '您的链接仍然有效。要返回，请重新输入邮箱地址。',
}
