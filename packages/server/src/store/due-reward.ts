/** A held reward that is due. */
export interface DueReward {
  readonly id: string
  /** The order that it is for. */
  readonly orderId: string
  /** Epoch ms. */
  readonly releaseAt: number
}
