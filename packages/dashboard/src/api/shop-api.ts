import {
  AdminAdvocateSchema,
  AdminAdvocatesSchema,
  AdminConversionDetailSchema,
  AdminConversionsSchema,
  type AdminCustomer,
  AdminCustomersSchema,
  AdminListedConversionsSchema,
  AdminMissedReferralSchema,
  AdminMissedReferralsSchema,
  AdminRatingSchema,
  AdminRatingsSchema,
  AdminRewardSchema,
  AdminRewardsSchema,
  AdminShopSchema,
  AmountDifferenceSchema,
  BreakEvenSchema,
  type ConfirmationInput,
  CouponStockSchema,
  CouponsImportedSchema,
  type CustomerInput,
  CustomerLookupSchema,
  CustomerSavedSchema,
  FirstStepsSchema,
  FunnelSchema,
  ImportedSchema,
  IssuedSchema,
  ListedPeopleSchema,
  type ListedPersonInput,
  ListedSchema,
  type MissedReferralChange,
  MissedReferralCreditedSchema,
  type MissedReferralCreditInput,
  OrdersImportedSchema,
  type RatingChange,
  RemovedSchema,
  type RewardStatus,
  type ShopFields,
  ShopHistorySchema,
  ShopMadeSchema,
  TagCheckSchema,
  type UnlistInput,
} from '@goodword/protocol'
import * as v from 'valibot'
import type { Ask } from './ask.ts'
import { ProgrammeSchema, type Weighable } from './terms.ts'

const MadeSchema = v.object({ items: v.array(v.object({ createdAt: v.number() })) })

/** One page of a list. */
interface Paged {
  readonly cursor?: string | undefined
  readonly limit?: string
}

/** Most items of one page here. */
const LIMIT = '20'

/** What an import does: says what it would take, or takes it. */
export type ImportMode = 'check' | 'take'
const queryOf = (mode: ImportMode) => ({ check: mode === 'check' ? 'yes' : undefined })

/** The owner's two lists of people. */
export type ListName = 'blocked' | 'allowed'

/**
 * What can be asked about one shop.
 *
 * @param base address of the API, with a slash at its end
 */
export function createShopApi(ask: Ask, base: string, id: string) {
  const at = (path: string) => `shops/${encodeURIComponent(id)}/${path}`
  const part = (text: string) => encodeURIComponent(text)
  return {
    shop: () => ask(AdminShopSchema, 'GET', at('shop')),
    change: (json: Partial<ShopFields>) => ask(AdminShopSchema, 'PATCH', at('shop'), { json }),
    checkTag: (url?: string) =>
      ask(TagCheckSchema, 'POST', at('shop/check-tag'), { json: url ? { url } : {} }),
    newSecretKey: () => ask(ShopMadeSchema, 'POST', at('secret-key')),

    firstSteps: () => ask(FirstStepsSchema, 'GET', at('first-steps')),

    programme: () => ask(ProgrammeSchema, 'GET', at('programmes/current')),
    history: () => ask(ShopHistorySchema, 'GET', at('history')),
    activate: (json: Weighable & { readonly confirmLoss: boolean }) =>
      ask(ProgrammeSchema, 'POST', at('programmes'), { json }),
    /** What terms would cost and bring, with what is known of the shop where nothing is said. */
    weigh: (json: Weighable) => ask(BreakEvenSchema, 'POST', at('programmes/break-even'), { json }),

    funnel: (query: { from: string; to: string; by: 'channel' | 'day' }) =>
      ask(FunnelSchema, 'GET', at('reports/funnel'), { query }),

    review: ({ cursor, limit = LIMIT }: Paged) =>
      ask(AdminConversionsSchema, 'GET', at('review'), { query: { cursor, limit } }),
    conversion: (number: string) =>
      ask(AdminConversionDetailSchema, 'GET', at(`conversions/${part(number)}`)),
    approve: (order: string, json: { creditTo?: string; note?: string }) =>
      ask(AdminConversionDetailSchema, 'POST', at(`review/${part(order)}/approve`), { json }),
    refuse: (order: string, note: string) =>
      ask(AdminConversionDetailSchema, 'POST', at(`review/${part(order)}/refuse`), { json: { note } }),
    unconfirmed: ({ cursor }: Paged) =>
      ask(AdminListedConversionsSchema, 'GET', at('conversions'), {
        query: { cursor, unconfirmed: 'yes', limit: LIMIT },
      }),
    confirm: (number: string, json: ConfirmationInput) =>
      ask(AdminConversionDetailSchema, 'POST', at(`conversions/${part(number)}/confirm`), { json }),
    amounts: () => ask(AmountDifferenceSchema, 'GET', at('amounts')),
    importOrders: (body: Blob, mode: ImportMode) =>
      ask(OrdersImportedSchema, 'POST', at('conversions/import'), { body, query: queryOf(mode) }),

    missed: ({ cursor, status }: Paged & { status: MissedReferralChange['status'] }) =>
      ask(AdminMissedReferralsSchema, 'GET', at('missed-referrals'), {
        query: { cursor, status, limit: LIMIT },
      }),
    creditMissed: (missed: string, json: MissedReferralCreditInput) =>
      ask(MissedReferralCreditedSchema, 'POST', at(`missed-referrals/${part(missed)}/credit`), { json }),
    decideMissed: (missed: string, json: MissedReferralChange) =>
      ask(AdminMissedReferralSchema, 'PATCH', at(`missed-referrals/${part(missed)}`), { json }),

    rewards: ({ cursor, status }: Paged & { status: RewardStatus }) =>
      ask(AdminRewardsSchema, 'GET', at('rewards'), { query: { cursor, status, limit: LIMIT } }),
    issue: (reward: string) => ask(IssuedSchema, 'POST', at(`rewards/${part(reward)}/issue`)),
    redeem: (reward: string) => ask(AdminRewardSchema, 'POST', at(`rewards/${part(reward)}/redeem`)),

    advocates: ({ cursor, search = '' }: Paged & { search?: string }) =>
      ask(AdminAdvocatesSchema, 'GET', at('advocates'), {
        query: { cursor, limit: LIMIT, [search.includes('@') ? 'email' : 'code']: search.trim() },
      }),
    advocate: (advocate: string) => ask(AdminAdvocateSchema, 'GET', at(`advocates/${part(advocate)}`)),
    changeAdvocate: (advocate: string, json: { active: boolean }) =>
      ask(AdminAdvocateSchema, 'PATCH', at(`advocates/${part(advocate)}`), { json }),
    friends: (advocate: string) =>
      ask(AdminListedConversionsSchema, 'GET', at('conversions'), { query: { advocate, limit: '100' } }),

    couponStock: (pool: string) => ask(CouponStockSchema, 'GET', at(`coupons/${part(pool)}`)),
    importCoupons: (pool: string, body: Blob, mode: ImportMode) =>
      ask(CouponsImportedSchema, 'POST', at(`coupons/${part(pool)}/import`), { body, query: queryOf(mode) }),

    /** When it was made, and no more: a mail has a link that lets its reader in. */
    firstWaitingMail: () => ask(MadeSchema, 'GET', at('mails'), { query: { status: 'waiting', limit: '1' } }),
    ratings: ({ cursor, status }: Paged & { status: RatingChange['status'] }) =>
      ask(AdminRatingsSchema, 'GET', at('ratings'), { query: { cursor, status, limit: LIMIT } }),
    customers: ({ cursor, kind }: Paged & { kind: AdminCustomer['kind'] }) =>
      ask(AdminCustomersSchema, 'GET', at('customers'), { query: { cursor, kind, limit: LIMIT } }),
    lookUpCustomer: (search: string) =>
      ask(CustomerLookupSchema, 'POST', at('customers/lookup'), {
        json: { [search.includes('@') ? 'email' : 'customerId']: search },
      }),
    saveCustomer: (json: CustomerInput) => ask(CustomerSavedSchema, 'POST', at('customers'), { json }),
    removeCustomer: (customer: string) => ask(RemovedSchema, 'DELETE', at(`customers/${part(customer)}`)),
    importCustomers: (body: Blob, mode: ImportMode) =>
      ask(ImportedSchema, 'POST', at('customers/import'), { body, query: queryOf(mode) }),
    /** Where the browser fetches the list of customers as a table. */
    customersTable: base + at('customers/export'),

    listed: (list: ListName, { cursor }: Paged) =>
      ask(ListedPeopleSchema, 'GET', at(`lists/${list}`), { query: { cursor, limit: LIMIT } }),
    list: (list: ListName, json: ListedPersonInput) =>
      ask(ListedSchema, 'PUT', at(`lists/${list}`), { json }),
    unlist: (list: ListName, json: UnlistInput) => ask(ListedSchema, 'DELETE', at(`lists/${list}`), { json }),

    decideRating: (rating: string, json: RatingChange) =>
      ask(AdminRatingSchema, 'PATCH', at(`ratings/${part(rating)}`), { json }),
  }
}

export type ShopApi = ReturnType<typeof createShopApi>
