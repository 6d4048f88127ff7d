/** A mail to be sent. It holds no secret and no address: whoever sends it looks both up or derives them. */
export interface OutgoingMail {
  readonly id: string
  /** After joining, or because a browser that joined before asks for a link that opens the account. */
  readonly kind: 'join_confirmation' | 'sign_in'
  /** Whose address it goes to. */
  readonly advocateId: string
  /** The customer's account for which the shop has stated that address: pressing the link makes the other one a part of it. */
  readonly claimant?: string | undefined
}
