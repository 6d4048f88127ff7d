import { type Answer, type ParsedMessage, problem } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import type { ShareEvent } from '../store/visit-event.ts'

type Share = Extract<ParsedMessage, { type: 'share' }>

/**
 * Keeps a press of a share button.
 *
 * @param field path of the message in the batch, for problems
 */
export async function recordShare(
  { store, now }: Engine,
  shop: Shop,
  message: Share,
  field: string,
): Promise<Answer> {
  const advocate = (await store.advocatesByCode(shop.id, [message.code])).get(message.code)
  if (!advocate) {
    const errors = [{ field: `${field}.code`, message: 'no advocate has this code' }]
    return { id: message.id, status: 'rejected', problem: problem('code_unknown', undefined, errors) }
  }
  const share: ShareEvent = {
    id: message.id,
    advocateId: advocate.id,
    code: advocate.code,
    channel: message.channel,
    at: now() - message.age,
    template: message.template,
    edited: message.edited,
  }
  const added = await store.write(async (tx) => {
    const isNew = await tx.addShare(shop.id, share)
    if (isNew) await tx.count(shop.id, { ...share, source: undefined }, { shares: 1 })
    return isNew
  })
  return { id: message.id, status: added ? 'accepted' : 'duplicate' }
}
