import { type FieldError, type Money, toMinor } from '@goodword/protocol'
import * as v from 'valibot'
import type { Benefit } from '../domain/benefit.ts'
import { DEFAULT_TERMS } from '../domain/default-terms.ts'
import type { ProgrammeTerms } from '../domain/programme.ts'
import { fieldErrors } from '../field-errors.ts'
import {
  type BenefitOptions,
  type ProgrammeOptions,
  ProgrammeOptionsSchema,
} from './programme-options-schema.ts'

export { type ProgrammeOptions, ProgrammeOptionsSchema }

/** Terms, or everything that is wrong with the options, field by field. */
export type ReadProgramme =
  | { readonly terms: ProgrammeTerms; readonly errors?: never }
  | { readonly errors: FieldError[]; readonly terms?: never }

/**
 * Turns what an owner gave into terms: amounts become minor units of the shop's currency, and what was left out gets its default.
 *
 * @example readProgramme({ advocateReward: '10.00', friendReward: '5.00' }, 'EUR')
 */
export function readProgramme(options: unknown, currency: string): ReadProgramme {
  const read = v.safeParse(ProgrammeOptionsSchema, options)
  if (!read.success) return { errors: fieldErrors(read.issues) }
  const { audience, strengths, guidelines, terms: smallPrint, templates, ...given } = read.output
  const errors: FieldError[] = []
  const amount = (field: string, text: string): Money => {
    const money = toMinor(text, currency)
    if (typeof money !== 'string') return money
    errors.push({ field, message: `must be a decimal string in ${currency} such as "10.00"` })
    return { minor: 0, currency }
  }
  const optional = (field: string, text: string | undefined) =>
    text === undefined ? undefined : amount(field, text)
  const benefit = (field: string, one: BenefitOptions): Benefit => {
    if (typeof one === 'string') return { kind: 'fixed', money: amount(field, one) }
    switch (one.kind) {
      case 'fixed':
        return { kind: 'fixed', money: amount(`${field}.amount`, one.amount) }
      case 'percent':
        return { kind: 'percent', basisPoints: one.basisPoints, cap: optional(`${field}.cap`, one.cap) }
      default:
        return { ...one, cost: amount(`${field}.cost`, one.cost ?? '0') }
    }
  }
  const { words } = DEFAULT_TERMS
  const terms: ProgrammeTerms = {
    ...DEFAULT_TERMS,
    ...defined(given),
    advocateReward: benefit('advocateReward', given.advocateReward),
    friendReward: benefit('friendReward', given.friendReward),
    tiers: (given.tiers ?? [])
      .map(({ name, from, reward }, index) => ({
        name,
        from,
        reward: benefit(`tiers.${index}.reward`, reward),
      }))
      .toSorted((a, b) => a.from - b.from),
    capPerAdvocate: optional('capPerAdvocate', given.capPerAdvocate),
    budget: optional('budget', given.budget),
    minimumOrder: optional('minimumOrder', given.minimumOrder),
    startsAt: given.startsAt,
    endsAt: given.endsAt,
    couponPool: given.couponPool,
    friendCouponPool: given.friendCouponPool,
    picture: given.picture,
    words: {
      audience: audience ?? words.audience,
      strengths: strengths ?? words.strengths,
      guidelines: guidelines ?? words.guidelines,
      terms: smallPrint ?? words.terms,
      templates: (templates ?? []).map(({ id, tone = 'friend', length = 'chat', subject, text }) => {
        return { id, tone, length, subject, text }
      }),
    },
  }
  if (terms.startsAt !== undefined && terms.endsAt !== undefined && terms.endsAt <= terms.startsAt) {
    errors.push({ field: 'endsAt', message: 'must be after startsAt' })
  }
  if (new Set(terms.tiers.map(({ from }) => from)).size < terms.tiers.length) {
    errors.push({ field: 'tiers', message: 'must not begin at the same friend' })
  }
  return errors.length > 0 ? { errors } : { terms }
}

/** Without the fields that were not given, so that they do not hide defaults. */
function defined<T extends object>(given: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
}
