/** All that mails and the page behind their link say. `{shop}`, `{link}` and `{days}` stand for values. */
export interface MailWords {
  readonly direction: 'ltr' | 'rtl'
  /** Subject of the mail after joining. */
  readonly subject: string
  /** Its text, paragraph by paragraph. */
  readonly paragraphs: readonly string[]
  /** The page behind the link. */
  readonly page: {
    readonly title: string
    readonly question: string
    readonly button: string
    readonly notYou: string
    readonly doneTitle: string
    readonly done: string
    readonly lostTitle: string
    readonly lost: string
  }
}
