import { type Answer, type ParsedMessage, problem } from '@goodword/protocol'
import type { Claim } from '../domain/claim.ts'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'
import { decideOrder } from './decide-order.ts'
import { newOrder } from './find-order.ts'
import { heardAnew } from './heard-anew.ts'
import { readClaim } from './read-claim.ts'
import { NO_REPORT_LIMITS, type ReportLimits } from './report-limits.ts'
import { toldDecision } from './told-decision.ts'

/** Reports of one order by browsers that are more than one buyer sends. */
const CROWD = 20

/** For the page's developer. The SDK sends the report again later, when the shop's own word has made the number known. */
const MANY_NUMBERS =
  'too many order numbers that the shop has not confirmed came from this network today; a signed order counts at once'

type Conversion = Extract<ParsedMessage, { type: 'conversion' }>

/**
 * Records a reported order: load ▸ decide ▸ save, in one transaction. The claim, the order, the decision, its rewards and their
 * ledger rows are kept together or not at all. An order that is reported again is decided from all its claims and
 * pays once; a message that is known already changes nothing.
 *
 * @param field path of the message in the batch, for problems
 * @param limits of whoever sends it: anybody can report any order number any number of times @default none
 */
export async function recordConversion(
  engine: Engine,
  shop: Shop,
  message: Conversion,
  field: string,
  limits: ReportLimits = NO_REPORT_LIMITS,
): Promise<Answer> {
  const read = await readClaim(engine, shop, message, field)
  if (read.problem) return { id: message.id, status: 'rejected', problem: read.problem }
  const { claim, kind } = read

  const { version } = await engine.store.programme(shop.id)
  // Counted once, however often the transaction is repeated because it met another one.
  let joins: Promise<boolean> | undefined

  return engine.store.write(async (tx) => {
    const known = await tx.orderOfClaim(shop.id, claim.id)
    const found = known ?? (await tx.order(shop.id, message.orderId))
    if (!found && !claim.verified && !(await limits.mayAddOrder(message.orderId))) {
      return { id: message.id, status: 'rejected', problem: problem('rate_limited', MANY_NUMBERS) }
    }
    if (found && (await tx.hasReports(shop.id, found.id, claim.verified, CROWD))) {
      // Signed ones by themselves: whoever reports without a signature makes nobody wait who has one.
      joins ??= limits.mayRepeat(`${found.id} ${claim.verified}`)
      if (!(await joins)) return { id: message.id, status: 'rejected', problem: problem('rate_limited') }
    }
    const before = found ? await tx.claims(shop.id, found.id) : []
    const at = engine.now()
    const order =
      known ??
      (found
        ? await heardInAWayThatCounts(tx, shop.id, found, before, claim, {
            ...{ kind, heardAt: at, programmeVersion: version },
          })
        : newOrder(engine.newId(), message.orderId, kind, at, version))
    if (found && !known) await tx.addClaim(shop.id, order.id, claim)

    const own = before.find((one) => one.id === claim.id) ?? claim
    const told = { claims: known ? before : [...before, claim], own, kept: found, isNew: !found }
    const { decision, programme, facts } = await decideOrder(engine, tx, shop.id, order, told)
    if (!found) await tx.addClaim(shop.id, order.id, claim)
    return {
      id: message.id,
      status: known ? 'duplicate' : 'accepted',
      decision: toldDecision(own, order.kind, decision, programme, facts, engine.now()),
    }
  })
}

/**
 * An order is judged by the programme of the moment when it was first heard of. A browser's unsigned report may be a guess that somebody
 * made long before, to be judged by better terms or as another kind: the first word of the shop about it begins anew.
 */
async function heardInAWayThatCounts(
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
  before: readonly Claim[],
  claim: Claim,
  now: Pick<ShopOrder, 'kind' | 'heardAt' | 'programmeVersion'>,
): Promise<ShopOrder> {
  if (!claim.verified) return order
  // Whoever has confirmed it already has said what kind it is.
  if (before.some((one) => one.verified)) return heardAnew(tx, shopId, order, [...before, claim])
  return { ...order, ...now }
}
