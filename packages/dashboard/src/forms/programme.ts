import type { EconomicsInput, FieldError, ShopHistory } from '@goodword/protocol'
import type { Terms } from '../api/terms.ts'
import type { Typed } from '../state/draft.ts'
import { benefitFields, benefitFrom } from './benefit.ts'
import { amountFrom, basisPointsFrom, percentText, wholeFrom } from './numbers.ts'

/** In the server's words. */
export const EMPTY = 'must not be empty'

/** Fields that hold an amount, or nothing. */
const AMOUNTS = ['minimumOrder', 'capPerAdvocate', 'budget'] as const
/** Fields that hold a number of days. */
const DAYS = ['holdDays', 'windowDays'] as const

/** Terms as fields of a form; their names are those of the request. */
export function programmeFields(terms: Terms): Typed {
  const texts = [...AMOUNTS, ...DAYS].map((name) => [`terms.${name}`, String(terms[name] ?? '')])
  return {
    ...benefitFields('terms.advocateReward', terms.advocateReward),
    ...benefitFields('terms.friendReward', terms.friendReward),
    ...Object.fromEntries(texts),
    'terms.trust': terms.trust ?? 'verified',
    'terms.attribution': terms.attribution ?? 'last',
    'terms.newCustomersOnly': terms.newCustomersOnly ? 'yes' : '',
    'terms.couponPool': terms.couponPool ?? '',
    'terms.friendCouponPool': terms.friendCouponPool ?? '',
  }
}

/**
 * What the shop earns, as fields of a form. What an order comes to and what is left of it is the owner's to say; for how often customers
 * come back and how many rewards are used there is no field, and the shop's own orders know best.
 *
 * @param told what was said last
 */
export function economicsFields(told: EconomicsInput | undefined, history: ShopHistory): Typed {
  const share = (name: 'repeat' | 'redemption') => {
    const known = history[name] ?? told?.[name]
    return known === undefined ? '' : percentText(known)
  }
  return {
    'economics.averageOrder': told?.averageOrder ?? history.averageOrder?.amount ?? '',
    'economics.margin': told ? percentText(told.margin) : '',
    'economics.repeat': share('repeat'),
    'economics.redemption': share('redemption'),
  }
}

/** What was typed about a programme, or everything that is no number. */
export interface ReadProgramme {
  readonly terms: Terms
  /** `undefined`: the owner does not know what an order earns. */
  readonly economics: EconomicsInput | undefined
  readonly errors: readonly FieldError[]
}

/**
 * Terms and economics from a form.
 *
 * @param rest what these pages do not show, such as tiers and messages: it stays as it was
 */
export function readProgrammeForm(typed: Typed, rest: Partial<Terms> = {}): ReadProgramme {
  const errors: FieldError[] = []
  const text = (name: string) => typed[name]?.trim() ?? ''
  const days = (name: (typeof DAYS)[number]) => {
    if (text(`terms.${name}`) === '') return undefined
    const found = wholeFrom(text(`terms.${name}`))
    if (found === undefined) errors.push({ field: `terms.${name}`, message: 'must be a whole number' })
    return found
  }
  const terms: Terms = {
    ...rest,
    advocateReward: benefitFrom('terms.advocateReward', typed, errors),
    friendReward: benefitFrom('terms.friendReward', typed, errors),
    ...Object.fromEntries(AMOUNTS.map((name) => [name, amountFrom(text(`terms.${name}`)) || undefined])),
    ...Object.fromEntries(DAYS.map((name) => [name, days(name)])),
    trust: text('terms.trust') === 'reported' ? 'reported' : 'verified',
    attribution: text('terms.attribution') === 'first' ? 'first' : 'last',
    newCustomersOnly: text('terms.newCustomersOnly') !== '',
    couponPool: text('terms.couponPool') || undefined,
    friendCouponPool: text('terms.friendCouponPool') || undefined,
  }
  return { terms, economics: readEconomics(typed, errors), errors }
}

function readEconomics(typed: Typed, errors: FieldError[]): EconomicsInput | undefined {
  if (typed['economics.unknown']) return undefined
  const percent = (name: string, otherwise?: number) => {
    const text = typed[`economics.${name}`] ?? ''
    if (text.trim() === '' && otherwise !== undefined) return otherwise
    const found = basisPointsFrom(text)
    const message = text.trim() === '' ? EMPTY : 'must be a number'
    if (found === undefined) errors.push({ field: `economics.${name}`, message })
    return found ?? 0
  }
  if ((typed['economics.averageOrder'] ?? '').trim() === '') {
    errors.push({ field: 'economics.averageOrder', message: EMPTY })
  }
  return {
    averageOrder: amountFrom(typed['economics.averageOrder'] ?? ''),
    margin: percent('margin'),
    repeat: percent('repeat', 0),
    ...(typed['economics.redemption'] && { redemption: percent('redemption') }),
  }
}
