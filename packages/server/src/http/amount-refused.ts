import type { ProblemCode } from '@goodword/protocol'
import { Refusal } from './problem-response.ts'

/** The refusal of an amount or a currency that cannot be used, which names the field. */
export function amountRefused(code: ProblemCode): Refusal {
  const field = code.startsWith('currency') ? 'currency' : 'amount'
  return new Refusal(code, undefined, [{ field, message: `the ${field} cannot be used` }])
}
