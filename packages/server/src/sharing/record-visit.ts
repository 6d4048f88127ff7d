import { type Answer, type ParsedMessage, problem } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import { decideOrder } from '../orders/decide-order.ts'
import type { CodeHolder } from '../store/advocate.ts'
import type { Shop } from '../store/shop.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreReads, StoreTransaction } from '../store/store.ts'
import type { VisitEvent } from '../store/visit-event.ts'
import { classifyVisit } from '../visitors/classify-visit.ts'
import { networkHash } from '../visitors/network-hash.ts'
import type { Sender } from '../visitors/sender.ts'

type Visit = Extract<ParsedMessage, { type: 'visit' }>

/**
 * Keeps a friend's arrival. A robot hears the same, but is no visit.
 *
 * @param field path of the message in the batch, for problems
 */
export async function recordVisit(
  engine: Engine,
  shop: Shop,
  message: Visit,
  field: string,
  sender: Sender,
): Promise<Answer> {
  const { store, vault, now } = engine
  const at = now() - message.age
  const { network } = sender
  const visit: Omit<VisitEvent, 'template' | 'advocateId'> = {
    id: message.id,
    code: message.code,
    ...classifyVisit(message),
    at,
    toldAt: now(),
    landing: message.landing,
    referringHost: message.referringHost,
    utmSource: message.utmSource,
    utmMedium: message.utmMedium,
    network: network === undefined ? undefined : networkHash(vault, shop.id, network, at),
  }
  const kept = sender.isBot
    ? (await advocateOf(store, shop.id, message.code)) && ROBOTS
    : await store.write((tx) => addAndCount(tx, shop.id, visit))
  if (!kept) {
    const errors = [{ field: `${field}.code`, message: 'no advocate has this code' }]
    return { id: message.id, status: 'rejected', problem: problem('code_unknown', undefined, errors) }
  }
  const { status, overtakenBy } = kept
  for (const { id } of overtakenBy) await decideAgain(engine, shop.id, id)
  return { id: message.id, status }
}

/** What became of a visit. */
interface Kept {
  readonly status: 'accepted' | 'duplicate'
  /** Orders that were faster than the visit that earns them. */
  readonly overtakenBy: readonly ShopOrder[]
}

/** A robot's visit is not kept. */
const ROBOTS: Kept = { status: 'accepted', overtakenBy: [] }

/** `undefined` when nobody has the code. Asked where it is written: on SQLite a connection reads best what it wrote itself. */
async function addAndCount(
  tx: StoreTransaction,
  shopId: string,
  visit: Omit<VisitEvent, 'template' | 'advocateId'>,
): Promise<Kept | undefined> {
  const advocate = await advocateOf(tx, shopId, visit.code)
  if (!advocate) return undefined
  const { id: advocateId, code } = advocate
  const { channel, at } = visit
  const template = channel && (await tx.templateBefore(shopId, advocateId, channel, at))
  const known = { ...visit, code, advocateId, template }
  const isNew = await tx.addVisit(shopId, known)
  if (isNew) await tx.count(shopId, known, { visits: 1 })
  // Asked of a repeated visit too: whoever repeats it may not have been answered because this failed.
  const overtakenBy = await tx.ordersOfVisit(shopId, visit.id)
  return { status: isNew ? 'accepted' : 'duplicate', overtakenBy }
}

/**
 * The visit alone says from which network and which site the friend came. What was decided without it is decided again, after it was
 * committed: signals are looked up beside the transaction.
 */
async function decideAgain(engine: Engine, shopId: string, orderId: string): Promise<void> {
  await engine.store.write(async (tx) => {
    const order = await tx.orderById(shopId, orderId)
    if (order) await decideOrder(engine, tx, shopId, order)
  })
}

async function advocateOf(reads: StoreReads, shopId: string, code: string): Promise<CodeHolder | undefined> {
  return (await reads.advocatesByCode(shopId, [code])).get(code)
}
