import type { TextKey } from './texts.ts'

/** What is shared. */
export interface Letter {
  /** Share link of this channel. */
  readonly link: string
  readonly subject: string
  readonly text: string
}

/** A way to reach a friend. */
export interface Channel {
  /** As it stands in share links and share messages. */
  readonly name: string
  readonly label: TextKey
  /** Strokes on a 24 × 24 grid. */
  readonly icon: string
  /** The address that opens the channel with the letter written. */
  address(letter: Letter): string
}

const q = encodeURIComponent

/** Channels in the order in which they are offered. */
export const CHANNELS: readonly Channel[] = [
  {
    name: 'whatsapp',
    label: 'share_whatsapp',
    icon: 'M4 20l1.3-4A8.5 8.5 0 1 1 8 18.7zM9 8.5c0 3.6 2.9 6.5 6.5 6.5l.6-1.7-2-1-1 .9a5 5 0 0 1-2.3-2.3l.9-1-1-2z',
    /** https://faq.whatsapp.com/5913398998672934 */
    address: ({ text, link }) => `https://wa.me/?text=${q(`${text} ${link}`)}`,
  },
  {
    name: 'telegram',
    label: 'share_telegram',
    icon: 'M21 4L3 11l6 2.5L18 7l-7 7.5 6 4.5zM9 13.5V19l3-3.5',
    /** https://core.telegram.org/widgets/share */
    address: ({ text, link }) => `https://t.me/share/url?url=${q(link)}&text=${q(text)}`,
  },
  {
    name: 'email',
    label: 'share_email',
    icon: 'M3 6h18v12H3zM3.5 6.5L12 13l8.5-6.5',
    /** Line breaks are CRLF: https://www.rfc-editor.org/rfc/rfc6068#section-5 */
    address: ({ subject, text, link }) => `mailto:?subject=${q(subject)}&body=${q(`${text}\r\n\r\n${link}`)}`,
  },
]

/** Channels that are no address: the device's share sheet, and the clipboard. */
export const SHARE_SHEET = 'share-sheet'
export const COPY = 'copy'

/** Share link that says where it was shared. */
export const channelLink = (link: string, channel: string): string => `${link}/${channel}`
