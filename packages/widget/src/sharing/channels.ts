import type { TextKey } from '../words/texts.ts'

/** What is shared. */
export interface Letter {
  /** Share link of this channel. */
  readonly link: string
  readonly subject: string
  readonly text: string
}

/** How much a channel takes, and how it counts. */
export type Limit =
  /** 3GPP TS 23.038: each segment costs the sender. */
  | { readonly counts: 'sms' }
  /** https://docs.x.com/fundamentals/counting-characters */
  | { readonly counts: 'x'; readonly most: number }
  /** Characters as readers see them. */
  | { readonly counts: 'graphemes'; readonly most: number }

/** A way to reach a friend. */
export interface Channel {
  /** As it stands in share links and share messages. */
  readonly name: string
  /** A proper name, the same in every language, … */
  readonly brand?: string
  /** … or words. */
  readonly label?: TextKey
  /** Strokes on a 24 × 24 grid. */
  readonly icon: string
  /** The address that opens the channel with the letter written. Without one the letter is copied. */
  address?(letter: Letter): string
  /** What is copied, for channels without an address. */
  format?(letter: Letter): string
  /** Its address opens an app that only phones have. */
  readonly phone?: true
  /** It takes nothing but the link: words have to be pasted. */
  readonly linkOnly?: true
  readonly limit?: Limit
}

const q = encodeURIComponent

/** Channels in the order in which they are offered where the shop's own experience says nothing else. */
export const CHANNELS: readonly Channel[] = [
  {
    name: 'whatsapp',
    brand: 'WhatsApp',
    icon: 'M4 20l1-4a8 8 0 1 1 3 3zM9 9c0 3 3 6 6 6',
    /** https://faq.whatsapp.com/5913398998672934 */
    address: ({ text, link }) => `https://wa.me/?text=${q(`${text} ${link}`)}`,
  },
  {
    name: 'email',
    label: 'share_email',
    icon: 'M3 6h18v12H3zM4 7l8 6 8-6',
    /** Line breaks are CRLF: https://www.rfc-editor.org/rfc/rfc6068#section-5 */
    address: ({ subject, text, link }) =>
      `mailto:?subject=${q(subject)}&body=${q(`${text}\n\n${link}`.replace(/\r?\n/g, '\r\n'))}`,
  },
  {
    name: 'sms',
    label: 'share_sms',
    icon: 'M4 5h16v11h-9l-5 4v-4H4zM8 10h.01M12 10h.01M16 10h.01',
    phone: true,
    limit: { counts: 'sms' },
    /** RFC 5724; iOS reads the body only after `&`: https://developer.apple.com/forums/thread/19313 */
    address: ({ text, link }) => `sms:?&body=${q(`${text} ${link}`)}`,
  },
  {
    name: 'messenger',
    brand: 'Messenger',
    icon: 'M4 20l1-4a8 8 0 1 1 3 3zM8 14l3-3 2 2 3-3',
    phone: true,
    linkOnly: true,
    /** The web dialog wants an app id of Facebook's; the app itself does not. */
    address: ({ link }) => `fb-messenger://share?link=${q(link)}`,
  },
  {
    name: 'telegram',
    brand: 'Telegram',
    icon: 'M21 4L3 11l6 3 2 6 3-4 4 3zM9 14l8-6',
    /** https://core.telegram.org/widgets/share */
    address: ({ text, link }) => `https://t.me/share/url?url=${q(link)}&text=${q(text)}`,
  },
  {
    name: 'facebook',
    brand: 'Facebook',
    icon: 'M17 4h-2c-3 0-4 2-4 4v12M8 12h8',
    linkOnly: true,
    address: ({ link }) => `https://www.facebook.com/sharer/sharer.php?u=${q(link)}`,
  },
  {
    name: 'x',
    brand: 'X',
    icon: 'M4 4l16 16M20 4L4 20',
    limit: { counts: 'x', most: 280 },
    /** https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent */
    address: ({ text, link }) => `https://x.com/intent/post?text=${q(text)}&url=${q(link)}`,
  },
  {
    name: 'linkedin',
    brand: 'LinkedIn',
    icon: 'M5 9v10M5 5h.01M10 9v10M10 14c0-6 8-6 8 0v5',
    linkOnly: true,
    /** https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin */
    address: ({ link }) => `https://www.linkedin.com/sharing/share-offsite/?url=${q(link)}`,
  },
  {
    name: 'reddit',
    brand: 'Reddit',
    icon: 'M12 9a8 5 0 1 0 .01 0zM12 9l1-5 4 1M9 13h.01M15 13h.01M9 16q3 2 6 0',
    /** The title takes 300 characters. */
    address: ({ subject, text, link }) =>
      `https://www.reddit.com/submit?title=${q(subject)}&text=${q(`${text}\n\n${link}`)}`,
  },
  {
    name: 'bluesky',
    brand: 'Bluesky',
    icon: 'M12 11C9 5 4 4 4 7s1 6 4 6c-3 1-2 6 0 6s4-4 4-5c0 1 2 5 4 5s3-5 0-6c3 0 4-3 4-6s-5-2-8 4z',
    limit: { counts: 'graphemes', most: 300 },
    /** https://docs.bsky.app/docs/advanced-guides/intent-links */
    address: ({ text, link }) => `https://bsky.app/intent/compose?text=${q(`${text} ${link}`)}`,
  },
  {
    name: 'forum-markdown',
    label: 'share_markdown',
    icon: 'M3 6h18v12H3zM7 15V9l3 3 3-3v6M17 9v6M15 13l2 2 2-2',
    format: ({ subject, text, link }) => `${text}\n\n[${plain(subject, /[[\]\\]/g)}](${link})`,
  },
  {
    name: 'forum-bbcode',
    label: 'share_bbcode',
    icon: 'M8 5H5v14h3M16 5h3v14h-3M9 12h6',
    format: ({ subject, text, link }) => `${text}\n\n[url=${link}]${plain(subject, /[[\]]/g)}[/url]`,
  },
]

/** Words between brackets that cannot close them. */
const plain = (words: string, brackets: RegExp): string => words.replace(brackets, '')

/** Channels that are no address: the device's share sheet, the clipboard, the printed or shown code. */
export const SHARE_SHEET = 'share-sheet'
export const COPY = 'copy'
export const QR = 'qr'

/** How many channels are offered before “more”. */
export const FIRST = 5

/** Share link that says where it was shared. */
export const channelLink = (link: string, channel: string): string => `${link}/${channel}`

/**
 * Channels for this device: those that brought friends at this shop first, then the others in their usual order.
 *
 * @param best names, as the server gives them; unknown ones are passed over.
 */
export function orderChannels(best: readonly string[] = [], phone: boolean): readonly Channel[] {
  const rank = ({ name }: Channel) => {
    const at = best.indexOf(name)
    return at < 0 ? best.length : at
  }
  return CHANNELS.filter((channel) => phone || !channel.phone).sort((a, b) => rank(a) - rank(b))
}
