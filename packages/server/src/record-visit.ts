import { type Answer, type ParsedMessage, problem } from '@goodword/protocol'
import type { Engine } from './engine.ts'
import type { Shop } from './store/shop.ts'
import type { StoreTransaction } from './store/store.ts'
import type { VisitEvent } from './store/visit-event.ts'
import { classifyVisit } from './visitors/classify-visit.ts'
import { networkHash } from './visitors/network-hash.ts'
import type { Sender } from './visitors/sender.ts'
import { wireBenefit } from './wire-benefit.ts'

type Visit = Extract<ParsedMessage, { type: 'visit' }>

/**
 * Keeps a friend's arrival and answers with what the friend gets. A robot hears the same, but is no visit.
 *
 * @param field path of the message in the batch, for problems
 */
export async function recordVisit(
  { store, vault, now }: Engine,
  shop: Shop,
  message: Visit,
  field: string,
  sender: Sender,
): Promise<Answer> {
  const advocate = (await store.advocatesByCode(shop.id, [message.code])).get(message.code)
  if (!advocate) {
    const errors = [{ field: `${field}.code`, message: 'no advocate has this code' }]
    return { id: message.id, status: 'rejected', problem: problem('code_unknown', undefined, errors) }
  }
  const at = now() - message.age
  const { network } = sender
  const place = classifyVisit(message)
  const visit: Omit<VisitEvent, 'template'> = {
    id: message.id,
    advocateId: advocate.id,
    code: message.code,
    ...place,
    at,
    landing: message.landing,
    referringHost: message.referringHost,
    utmSource: message.utmSource,
    utmMedium: message.utmMedium,
    network: network === undefined ? undefined : networkHash(vault, shop.id, network, at),
  }
  const added = sender.isBot || (await store.write((tx) => addAndCount(tx, shop.id, visit)))
  const { friendReward } = await store.programme(shop.id)
  return {
    id: message.id,
    status: added ? 'accepted' : 'duplicate',
    offer: wireBenefit(friendReward),
  }
}

async function addAndCount(
  tx: StoreTransaction,
  shopId: string,
  visit: Omit<VisitEvent, 'template'>,
): Promise<boolean> {
  const { advocateId, channel, at } = visit
  const template = channel && (await tx.templateBefore(shopId, advocateId, channel, at))
  const known = { ...visit, template }
  const added = await tx.addVisit(shopId, known)
  if (added) await tx.count(shopId, known, { visits: 1 })
  return added
}
