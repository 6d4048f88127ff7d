import type { FieldError } from '@goodword/protocol'
import type { BenefitTerms } from '../api/terms.ts'
import type { Typed } from '../state/draft.ts'
import { amountFrom, basisPointsFrom, percentText, wholeFrom } from './numbers.ts'

export const BENEFIT_KINDS = ['fixed', 'percent', 'points', 'gift'] as const

/** What one side gets, as fields of a form. @param name `terms.friendReward` */
export function benefitFields(name: string, benefit: BenefitTerms): Typed {
  const one = typeof benefit === 'string' ? ({ kind: 'fixed', amount: benefit } as const) : benefit
  const fields = { [`${name}.kind`]: one.kind }
  switch (one.kind) {
    case 'fixed':
      return { ...fields, [`${name}.amount`]: one.amount }
    case 'percent':
      return {
        ...fields,
        [`${name}.basisPoints`]: percentText(one.basisPoints),
        [`${name}.cap`]: one.cap ?? '',
      }
    case 'points':
      return { ...fields, [`${name}.points`]: String(one.points), [`${name}.cost`]: one.cost ?? '' }
    case 'gift':
      return { ...fields, [`${name}.name`]: one.name, [`${name}.cost`]: one.cost ?? '' }
  }
}

/** What one side gets, from those fields. What is no number is told in `errors`. */
export function benefitFrom(name: string, typed: Typed, errors: FieldError[]): BenefitTerms {
  const text = (field: string) => typed[`${name}.${field}`] ?? ''
  const amount = (field: string) => {
    const found = amountFrom(text(field))
    return found === '' ? {} : { [field]: found }
  }
  const number = (field: string, read: (text: string) => number | undefined) => {
    const found = read(text(field))
    if (found === undefined) errors.push({ field: `${name}.${field}`, message: 'must be a number' })
    return found ?? 0
  }
  switch (typed[`${name}.kind`]) {
    case 'percent':
      return { kind: 'percent', basisPoints: number('basisPoints', basisPointsFrom), ...amount('cap') }
    case 'points':
      return { kind: 'points', points: number('points', wholeFrom), ...amount('cost') }
    case 'gift':
      return { kind: 'gift', name: text('name'), ...amount('cost') }
    default:
      return { kind: 'fixed', amount: amountFrom(text('amount')) }
  }
}
