import type { AdminConversionDetail } from '@goodword/protocol'
import type { Texts, Values } from './texts.ts'

type Reason = AdminConversionDetail['reasons'][number]

/** Reasons that only matter when they decided something; that they were looked at says nothing. */
export function told(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ fired }) => fired)
}

/** Why something was decided, as a sentence; the code itself when we know no words for it. */
export function reasonSentence(texts: Texts, { code, params = {} }: Reason): string {
  return texts.sayIfKnown(`reason_${code}`, readable(texts, params)) ?? code
}

function readable(texts: Texts, params: NonNullable<Reason['params']>): Values {
  const { currency } = params
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === 'at' && typeof value === 'number') return [name, texts.date(value)]
      const isAmount = (name === 'minimum' || name === 'refunded') && typeof currency === 'string'
      return [name, isAmount ? texts.money({ amount: String(value), currency }) : value]
    }),
  )
}
