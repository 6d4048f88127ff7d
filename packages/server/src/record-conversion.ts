import { isDeepStrictEqual } from 'node:util'
import type { Answer, ParsedMessage } from '@goodword/protocol'
import type { Claim } from './domain/claim.ts'
import { decide } from './domain/decide.ts'
import type { Decision } from './domain/decision.ts'
import type { Facts } from './domain/facts.ts'
import { orderFrom } from './domain/order.ts'
import type { Programme } from './domain/programme.ts'
import { settle } from './domain/settle.ts'
import { touchesFrom } from './domain/touches.ts'
import type { Engine } from './engine.ts'
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
    const order = known ?? (await findOrder(engine, tx, shop, message))
    if (!known) await tx.addClaim(shop.id, order.id, claim)

    // Load.
    const claims = await tx.claims(shop.id, order.id)
    const programme = await tx.programme(shop.id, order.programmeVersion)
    const codes = claims.flatMap((one) => one.touches.map((touch) => touch.code))
    const facts: Facts = { advocates: await tx.advocatesByCode(shop.id, [...new Set(codes)]) }
    const own = claims.find((one) => one.id === claim.id) ?? claim
    const standing = await tx.decision(shop.id, order)

    // Decide and save. A known message has been decided on already.
    const decision =
      known && standing
        ? standing
        : await decideAndSave(engine, tx, shop, order, {
            claims: [own, ...claims.filter((one) => one !== own)],
            programme,
            facts,
            standing,
          })

    return {
      id: message.id,
      status: known ? 'duplicate' : 'accepted',
      decision: toldDecision(own, decision, programme, facts, engine.now()),
    }
  })
}

interface Loaded {
  readonly claims: readonly [Claim, ...Claim[]]
  readonly programme: Programme
  readonly facts: Facts
  readonly standing: Decision | undefined
}

async function decideAndSave(
  { now, newId }: Engine,
  tx: StoreTransaction,
  shop: Shop,
  order: ShopOrder,
  { claims, programme, facts, standing }: Loaded,
): Promise<Decision> {
  const at = now()
  const decision = decide(orderFrom(claims), claims, touchesFrom(claims), programme, facts, at)
  if (standing && isDeepStrictEqual(standing, decision)) return standing

  const decided = await tx.addDecision(shop.id, order, decision, at)
  const settlement = settle(order.id, await tx.rewards(shop.id, order.id), decision)
  for (const reward of settlement.added) await tx.addReward(shop.id, decided, { ...reward, id: newId() }, at)
  for (const reward of settlement.changed) await tx.changeReward(shop.id, reward)
  for (const entries of settlement.ledger) {
    await tx.addLedgerTransaction(shop.id, newId(), order.id, entries, at)
  }
  return decision
}

/** The order with this number, or a new one judged by the programme of this moment. */
async function findOrder(
  { now, newId }: Engine,
  tx: StoreTransaction,
  shop: Shop,
  message: Conversion,
): Promise<ShopOrder> {
  const found = await tx.order(shop.id, message.orderId)
  if (found) return found
  const { version } = await tx.programme(shop.id)
  const order: ShopOrder = {
    id: newId(),
    number: message.orderId,
    kind: message.kind,
    heardAt: now(),
    programmeVersion: version,
    standing: 0,
  }
  await tx.addOrder(shop.id, order)
  return order
}
