import type { ConversionKind } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'
import { heardAsOf } from './heard-anew.ts'

/** What a new order begins with. */
interface NewOrder {
  readonly kind: ConversionKind
  /** Epoch ms, as the shop says it. A moment to come is none. @default now */
  readonly placedAt: number | undefined
}

/** The order with this number, or a new one judged by the programme of the moment when it was placed. */
export async function findOrder(
  { now, newId }: Pick<Engine, 'now' | 'newId'>,
  tx: StoreTransaction,
  shopId: string,
  number: string,
  { kind, placedAt }: NewOrder,
): Promise<ShopOrder> {
  const found = await tx.order(shopId, number)
  if (found) return found
  const at = now()
  const { heardAt, programmeVersion } = await heardAsOf(tx, shopId, Math.min(at, placedAt ?? at), at)
  const order = newOrder(newId(), number, kind, heardAt, programmeVersion)
  await tx.addOrder(shopId, order)
  return order
}

/** An order of which nothing is decided yet. */
export function newOrder(
  id: string,
  number: string,
  kind: ConversionKind,
  heardAt: number,
  programmeVersion: number,
): ShopOrder {
  return {
    id,
    number,
    kind,
    heardAt,
    programmeVersion,
    standing: 0,
    refunded: 0,
    cancelledAt: undefined,
    credited: undefined,
    creditedVisit: undefined,
    reserved: 0,
    reservedAdvocate: 0,
    review: undefined,
  }
}
