import { OWN_CODES_KEY } from '@goodword/protocol'
import { keptOf } from '../../element/kept.ts'
import type { Sdk } from '../../element/sdk.ts'

/** Most codes of one person that are kept: joining again makes a new one until the address is confirmed. */
const MOST = 10

/**
 * Keeps the advocate's codes for the SDK, which then knows a link of their own when this browser opens it.
 */
export function ownCodesOf(goodword: Sdk) {
  const kept = keptOf(goodword, OWN_CODES_KEY)
  return {
    add(code: string): void {
      const codes = kept.get()?.split(',') ?? []
      if (!codes.includes(code)) kept.set([code, ...codes].slice(0, MOST).join())
    },
  }
}
