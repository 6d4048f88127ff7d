import { ORDER_ATTRIBUTE } from '@goodword/protocol'
import type { Chunks } from './chunks.ts'
import type { Goodword } from './goodword.ts'
import type { Settings } from './settings.ts'
import type { Touch } from './touch.ts'

export interface CompanionParts {
  readonly settings: Settings
  readonly chunks: Chunks
  readonly instance: Goodword
  readonly touches: () => readonly Touch[]
}

/**
 * The parts that work beside the engine, each fetched once per page when there is a reason: purchases to watch for,
 * links that must carry the code, the cart to write it into. One that cannot be fetched is done without.
 *
 * @returns looks for reasons; called after each arrival
 */
export function createCompanions({ settings, chunks, instance, touches }: CompanionParts): () => void {
  const { cart, consentMode, domains, orders, parameters, channelParameter } = settings
  const begun = new Set<string>()
  const begin = (name: string, work: () => Promise<unknown>) => {
    if (begun.has(name)) return
    begun.add(name)
    work().catch(() => begun.delete(name))
  }
  const sameSite = () => instance.consent !== 'granted'
  const linkParameters = () => {
    const { code, channel } = touches().at(-1) ?? {}
    const pairs = [
      [parameters[0], code],
      [channelParameter, code && channel],
    ]
    return pairs.filter((pair): pair is [string, string] => !!pair[1])
  }

  return () => {
    const code = touches().at(-1)?.code
    if (consentMode) {
      begin('consentMode', async () => (await chunks.consentMode()).watchConsentMode(instance.setConsent))
    }
    if (code || orders === 'all' || document.querySelector(`[${ORDER_ATTRIBUTE}]`)) {
      begin('purchases', async () => (await chunks.purchases()).watchPurchases(instance.convert))
    }
    if (code && (domains.length || sameSite())) {
      begin('links', async () =>
        (await chunks.links()).decorateLinks({ domains, parameters: linkParameters, sameSite }),
      )
    }
    if (code && cart) begin(`cart ${code}`, async () => (await chunks.cart()).writeCart(cart, code))
  }
}
