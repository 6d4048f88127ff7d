/** A mail to be sent. It holds no secret and no address: whoever sends it looks both up or derives them. */
export interface OutgoingMail {
  readonly id: string
  /** After joining, or because a browser that joined before asks for a link that opens the account. */
  readonly kind: 'join_confirmation' | 'sign_in'
  readonly advocateId: string
}
