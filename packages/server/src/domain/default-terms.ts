import type { ProgrammeTerms } from './programme.ts'

/** Terms that hold unless a shop says otherwise; what both sides get has no default. */
export const DEFAULT_TERMS: Omit<ProgrammeTerms, 'advocateReward' | 'friendReward'> = {
  attribution: 'last',
  windowDays: 30,
  couponBeatsLink: true,
  tiers: [],
  capPerAdvocate: undefined,
  budget: undefined,
  holdDays: 14,
  minimumOrder: undefined,
  newCustomersOnly: false,
  trust: 'verified',
  startsAt: undefined,
  endsAt: undefined,
  kinds: ['order', 'signup', 'booking', 'lead'],
  reviewFrom: 50,
  ordersPerDay: 10,
  couponPool: undefined,
  friendCouponPool: undefined,
  picture: undefined,
  language: 'en',
  words: { audience: '', strengths: [], guidelines: '', terms: '', templates: [] },
}
