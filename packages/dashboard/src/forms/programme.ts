import type { EconomicsInput, FieldError, SaidEconomics, ShopHistory } from '@goodword/protocol'
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
 * What the owner has said that the shop earns, as fields of a form. What was never said stays empty: what then counts is a hint at the
 * field, and never goes back as the owner's word.
 */
export function economicsFields(said: SaidEconomics = {}): Typed {
  const share = (name: 'margin' | 'repeat' | 'redemption') => {
    const known = said[name]
    return known === undefined ? '' : percentText(known)
  }
  return {
    'economics.averageOrder': said.averageOrder ?? '',
    'economics.margin': share('margin'),
    'economics.repeat': share('repeat'),
    'economics.redemption': share('redemption'),
  }
}

/** What was typed about a programme, or everything that is no number. */
export interface ReadProgramme {
  readonly terms: Terms
  /** The owner's word. Who does not know what an order earns has no margin any more. */
  readonly economics: EconomicsInput
  readonly errors: readonly FieldError[]
}

/**
 * Terms and economics from a form.
 *
 * @param rest what these pages do not show, such as tiers and messages: it stays as it was
 * @param history what counts where a field is empty
 */
export function readProgrammeForm(
  typed: Typed,
  rest: Partial<Terms> = {},
  history?: ShopHistory,
): ReadProgramme {
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
  return { terms, economics: readEconomics(typed, history, errors), errors }
}

/** Shares as they are typed: the most that each can be, in percent. */
const MOST = { margin: 100, repeat: 10_000, redemption: 100 }

function readEconomics(typed: Typed, history: ShopHistory | undefined, errors: FieldError[]): EconomicsInput {
  if (typed['economics.unknown']) return { margin: null }
  const text = (name: string) => typed[`economics.${name}`]?.trim() ?? ''
  const refuse = (name: string, message: string) => void errors.push({ field: `economics.${name}`, message })
  const share = (name: keyof typeof MOST) => {
    // An empty field takes back what was said before.
    if (text(name) === '') return null
    const found = basisPointsFrom(text(name))
    if (found === undefined) refuse(name, 'must be a number')
    else if (found < 0) refuse(name, 'must be at least 0')
    else if (found > MOST[name] * 100) refuse(name, `must be at most ${MOST[name]}`)
    return found ?? null
  }
  if (text('averageOrder') === '' && !history?.averageOrder) refuse('averageOrder', EMPTY)
  if (text('margin') === '') refuse('margin', EMPTY)
  return {
    averageOrder: amountFrom(text('averageOrder')) || null,
    margin: share('margin'),
    repeat: share('repeat'),
    redemption: share('redemption'),
  }
}
