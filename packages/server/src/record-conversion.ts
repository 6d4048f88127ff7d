import type { Answer, ConversionKind, ParsedMessage } from '@goodword/protocol'
import { decideOrder } from './decide-order.ts'
import type { Claim } from './domain/claim.ts'
import type { Engine } from './engine.ts'
import { findOrder } from './find-order.ts'
import { readClaim } from './read-claim.ts'
import type { Shop } from './store/shop.ts'
import type { ShopOrder } from './store/shop-order.ts'
import type { StoreTransaction } from './store/store.ts'
import { toldDecision } from './told-decision.ts'

type Conversion = Extract<ParsedMessage, { type: 'conversion' }>

/**
 * Records a reported order: load ▸ decide ▸ save, in one transaction. The claim, the order, the decision, its rewards and their
 * ledger rows are kept together or not at all. An order that is reported again is decided from all its claims and
 * pays once; a message that is known already changes nothing.
 *
 * @param field path of the message in the batch, for problems
 */
export async function recordConversion(
  engine: Engine,
  shop: Shop,
  message: Conversion,
  field: string,
): Promise<Answer> {
  const read = await readClaim(engine, shop, message, field)
  if (read.problem) return { id: message.id, status: 'rejected', problem: read.problem }
  const { claim } = read

  return engine.store.write(async (tx) => {
    const known = await tx.orderOfClaim(shop.id, claim.id)
    const found = known ?? (await findOrder(engine, tx, shop.id, message.orderId, message.kind))
    const order = known ? found : await heardInAWayThatCounts(engine, tx, shop.id, found, claim, message.kind)
    if (!known) await tx.addClaim(shop.id, order.id, claim)

    const { decision, claims, programme, facts } = await decideOrder(engine, tx, shop.id, order)
    const own = claims.find((one) => one.id === claim.id) ?? claim
    return {
      id: message.id,
      status: known ? 'duplicate' : 'accepted',
      decision: toldDecision(own, order.kind, decision, programme, facts, engine.now()),
    }
  })
}

/**
 * An order is judged by the programme of the moment when it was first heard of. A browser's unsigned report may be a guess that somebody
 * made long before, to be judged by better terms or as another kind: the first signed report begins anew.
 */
async function heardInAWayThatCounts(
  { now }: Engine,
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
  claim: Claim,
  kind: ConversionKind,
): Promise<ShopOrder> {
  if (!claim.verified) return order
  const claims = await tx.claims(shopId, order.id)
  if (claims.some((one) => one.verified)) return order
  const { version } = await tx.programme(shopId)
  return { ...order, kind, heardAt: now(), programmeVersion: version }
}
