import type { ToldVisit } from '../domain/evidence/times.ts'
import type { VisitSource } from '../visitors/referring-hosts.ts'

/** A friend arrived. */
export interface VisitEvent {
  /** The browser's id of the visit. */
  readonly id: string
  readonly advocateId: string
  readonly code: string
  /** The one in the link, else the one that the referring site or the campaign betrays. */
  readonly channel: string | undefined
  readonly source: VisitSource
  /** Epoch ms by the server's clock. */
  readonly at: number
  /** When the server heard of it, epoch ms. */
  readonly toldAt: number
  readonly landing: string | undefined
  readonly referringHost: string | undefined
  readonly utmSource: string | undefined
  readonly utmMedium: string | undefined
  /** Words of the share that it can have come by. */
  readonly template: string | undefined
  /** Keyed hash of the network, forgotten after 30 days; see `visitors/network-hash.ts`. */
  readonly network: string | undefined
}

/** What is counted of a visit's origin. */
export type VisitPlace = Pick<VisitEvent, 'channel' | 'template' | 'source'>

/** An advocate pressed a share button. */
export interface ShareEvent {
  readonly id: string
  readonly advocateId: string
  readonly code: string
  readonly channel: string
  readonly at: number
  readonly template: string | undefined
  readonly edited: boolean | undefined
}

/** What is known of a visit that an order names. */
export interface SeenVisit {
  /** `undefined` when the visit itself was never heard of. */
  readonly at: number | undefined
  /** Its code, and when the server heard of it. */
  readonly told: ToldVisit | undefined
  /** Keyed hash; `undefined` once it is forgotten. */
  readonly network: string | undefined
  readonly referringHost: string | undefined
  /** Whether another confirmed order was credited through it before. */
  readonly credited: boolean
}
