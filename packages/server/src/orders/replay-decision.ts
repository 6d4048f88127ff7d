import { isDeepStrictEqual } from 'node:util'
import { decide } from '../domain/decide.ts'
import type { Decision } from '../domain/decision.ts'
import { orderFrom } from '../domain/evidence/order.ts'
import type { StoreReads } from '../store/store.ts'

/** An old decision, and what the rules of today make of the same facts. */
export interface Replay {
  readonly recorded: Decision
  readonly replayed: Decision
  readonly same: boolean
}

/**
 * Decides an order once more from exactly what was known when it was decided: the reports and statements of then, the programme of then, the
 * facts of then. A difference means that a rule has changed since.
 *
 * @param sequence 1 is the order's first decision
 * @returns `undefined` when there is no such decision, it was made before inputs were kept, or a report of then is not kept any more
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
  const among = (ids: readonly string[]) => {
    const known = new Set(ids)
    return ({ id }: { id: string }) => known.has(id)
  }
  const reports = (await store.orderReports(shopId, orderId)).filter(among(inputs.reports))
  const statements = (await store.statements(shopId, orderId)).filter(among(inputs.statements))
  if (reports.length < inputs.reports.length || statements.length < inputs.statements.length) return undefined
  const programme = await store.programme(shopId, programmeVersion)
  const { heardAt, released, crowded, facts, now } = inputs
  const decisionCase = { order: orderFrom(statements), reports, heardAt, released, crowded }
  const replayed = decide(decisionCase, programme, facts, now)
  return { recorded, replayed, same: isDeepStrictEqual(recorded, replayed) }
}
