import { isDeepStrictEqual } from 'node:util'
import { decide } from '../domain/decide.ts'
import type { Decision } from '../domain/decision.ts'
import { orderFrom } from '../domain/order.ts'
import { touchesFrom } from '../domain/touches.ts'
import type { StoreReads } from '../store/store.ts'

/** An old decision, and what the rules of today make of the same facts. */
export interface Replay {
  readonly recorded: Decision
  readonly replayed: Decision
  readonly same: boolean
}

/**
 * Decides an order once more from exactly what was known when it was decided: the claims of then, the programme of then, the facts of then.
 * A difference means that a rule has changed since.
 *
 * @param sequence 1 is the order's first decision
 * @returns `undefined` when there is no such decision, or it was made before inputs were kept
 */
export async function replayDecision(
  store: StoreReads,
  shopId: string,
  orderId: string,
  sequence: number,
): Promise<Replay | undefined> {
  const found = await store.decisionInputs(shopId, orderId, sequence)
  if (!found) return undefined
  const { decision: recorded, inputs, programmeVersion } = found
  const known = new Set(inputs.claims)
  const [first, ...others] = (await store.claims(shopId, orderId)).filter(({ id }) => known.has(id))
  if (!first) return undefined
  const claims = [first, ...others] as const
  const programme = await store.programme(shopId, programmeVersion)
  const order = orderFrom(claims, inputs.state)
  const replayed = decide(order, claims, touchesFrom(claims), programme, inputs.facts, inputs.now)
  return { recorded, replayed, same: isDeepStrictEqual(recorded, replayed) }
}
