import {
  AdminAdvocateSchema,
  AdminAdvocatesSchema,
  AdminConversionDetailSchema,
  AdminConversionsSchema,
  AdminRatingSchema,
  AdminRatingsSchema,
  AdminRewardSchema,
  AdminRewardsSchema,
  AdminShopSchema,
  CouponStockSchema,
  CouponsImportedSchema,
  type EconomicsInput,
  FunnelSchema,
  IssuedSchema,
  OrdersImportedSchema,
  type RatingChange,
  type RewardStatus,
  type ShopFields,
  ShopHistorySchema,
  ShopMadeSchema,
  TagCheckSchema,
} from '@goodword/protocol'
import type { Ask } from './ask.ts'
import { ProgrammeSchema, type Terms } from './terms.ts'

/** One page of a list. */
interface Paged {
  readonly cursor?: string | undefined
  readonly limit?: string
}

/** Most items of one page here. */
const LIMIT = '20'

/** What can be asked about one shop. */
export function createShopApi(ask: Ask, id: string) {
  const at = (path: string) => `shops/${encodeURIComponent(id)}/${path}`
  const part = (text: string) => encodeURIComponent(text)
  return {
    shop: () => ask(AdminShopSchema, 'GET', at('shop')),
    change: (json: Partial<ShopFields>) => ask(AdminShopSchema, 'PATCH', at('shop'), { json }),
    checkTag: (url?: string) =>
      ask(TagCheckSchema, 'POST', at('shop/check-tag'), { json: url ? { url } : {} }),
    newSecretKey: () => ask(ShopMadeSchema, 'POST', at('secret-key')),

    programme: () => ask(ProgrammeSchema, 'GET', at('programmes/current')),
    history: () => ask(ShopHistorySchema, 'GET', at('history')),
    activate: (json: { terms: Terms; economics?: EconomicsInput | undefined; confirmLoss: boolean }) =>
      ask(ProgrammeSchema, 'POST', at('programmes'), { json }),

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
    importOrders: (body: Blob) => ask(OrdersImportedSchema, 'POST', at('conversions/import'), { body }),

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
      ask(AdminConversionsSchema, 'GET', at('conversions'), { query: { advocate, limit: '100' } }),

    couponStock: (pool: string) => ask(CouponStockSchema, 'GET', at(`coupons/${part(pool)}`)),
    importCoupons: (pool: string, body: Blob) =>
      ask(CouponsImportedSchema, 'POST', at(`coupons/${part(pool)}/import`), { body }),

    ratings: ({ cursor, status }: Paged & { status: RatingChange['status'] }) =>
      ask(AdminRatingsSchema, 'GET', at('ratings'), { query: { cursor, status, limit: LIMIT } }),
    decideRating: (rating: string, json: RatingChange) =>
      ask(AdminRatingSchema, 'PATCH', at(`ratings/${part(rating)}`), { json }),
  }
}

export type ShopApi = ReturnType<typeof createShopApi>
