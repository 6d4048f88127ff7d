/** A mail to be sent. It holds no secret and no address: whoever sends it looks both up or derives them. */
export interface OutgoingMail {
  readonly id: string
  readonly kind: 'join_confirmation'
  readonly advocateId: string
}
