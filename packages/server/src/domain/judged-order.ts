import type { ConversionKind, Money } from '@goodword/protocol'

/** An order as the rules see it: the shop's word, else what the report says that is judged. */
export interface JudgedOrder {
  readonly kind: ConversionKind
  /** `undefined` while nobody has said what it came to. */
  readonly money: Money | undefined
  /** Minor units sent back so far. */
  readonly refunded: number
  readonly cancelled: boolean
  /** Whether the shop has spoken of it, whatever it said. */
  readonly isStated: boolean
  /** When the shop first said that it is paid; `undefined` while it has not. */
  readonly verifiedAt: number | undefined
  /** The moment that it is judged as of. */
  readonly heardAt: number
}
