import type { Signal } from './signal.ts'

/** The buyer's address is of a provider of throw-away addresses. */
export const disposableAddress: Signal = {
  code: 'disposable_address',
  weight: 30,
  seen: ({ candidate }) => candidate.buyer.disposable,
}
