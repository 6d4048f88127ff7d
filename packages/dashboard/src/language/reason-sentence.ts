import type { OwnerReason } from '@goodword/protocol'
import type { Texts, Values } from './texts.ts'

/** Reasons that only matter when they decided something; that they were looked at says nothing. */
export function told(reasons: readonly OwnerReason[]): OwnerReason[] {
  return reasons.filter(({ fired }) => fired)
}

/** Why something was decided, as a sentence; the code itself when we know no words for it. */
export function reasonSentence(texts: Texts, { code, params = {} }: OwnerReason): string {
  return texts.sayIfKnown(`reason_${code}`, readable(texts, params)) ?? code
}

function readable(texts: Texts, params: NonNullable<OwnerReason['params']>): Values {
  const { currency } = params
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      // What is counted chooses the plural.
      if (name === 'days') return ['count', value]
      if (name === 'at' && typeof value === 'number') return [name, texts.date(value)]
      const isAmount = (name === 'minimum' || name === 'refunded') && typeof currency === 'string'
      return [name, isAmount ? texts.money({ amount: String(value), currency }) : value]
    }),
  )
}
