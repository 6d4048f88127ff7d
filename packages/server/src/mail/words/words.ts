import type { OutgoingMail } from '../../store/outgoing-mail.ts'

/** One mail. */
export interface MailText {
  readonly subject: string
  /** Its text, paragraph by paragraph. */
  readonly paragraphs: readonly string[]
}

/** All that mails and the page behind their link say. `{shop}`, `{link}`, `{days}` and `{name}` stand for values. */
export interface MailWords {
  readonly direction: 'ltr' | 'rtl'
  readonly mails: Readonly<Record<OutgoingMail['kind'], MailText>>
  /** The page behind the link. */
  readonly page: {
    readonly title: string
    readonly question: string
    /** The same, where the shop says that a customer's account has the address. */
    readonly claimQuestion: string
    /** What friends will see. */
    readonly name: string
    readonly button: string
    readonly notYou: string
    /** The same page where the address is proven already. */
    readonly openTitle: string
    readonly openQuestion: string
    readonly openButton: string
    readonly doneTitle: string
    readonly done: string
    /** The link that leads to the shop. */
    readonly back: string
    readonly lostTitle: string
    readonly lost: string
  }
}
