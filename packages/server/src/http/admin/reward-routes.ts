import {
  type AdminListedReward,
  AdminRewardSchema,
  AdminRewardsQuery,
  AdminRewardsSchema,
  CouponStockSchema,
  CouponsImportedSchema,
  ImportQuery,
  IssuedSchema,
  MintedSchema,
  MintSchema,
} from '@goodword/protocol'
import { present } from '../../present.ts'
import { couponStock, importCoupons, mintCoupons } from '../../rewards/coupons.ts'
import { issueReward, redeemReward } from '../../rewards/pay-reward.ts'
import { rewardFrom } from '../../store/reward-row.ts'
import type { ShopOrder } from '../../store/shop-order.ts'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'
import { isCheck } from './is-check.ts'
import { pageFrom, pageTo } from './paging.ts'
import { toldReward } from './told-reward.ts'

const POOL = /^[\w-]{1,64}$/

export const REWARD_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/rewards',
    summary: 'Rewards, the newest first',
    query: AdminRewardsQuery,
    answer: AdminRewardsSchema,
    async answers({ app, shop, query }) {
      const rows = await app.store.listRewards(shop.id, pageFrom(query), query.status)
      const page = pageTo(rows, query, (row) => row)
      return { ...page, items: await Promise.all(page.items.map((row) => listed(app.store, shop.id, row))) }
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/rewards/:id/issue',
    summary: 'Hands an approved reward over, as a coupon where the programme has a pool; twice is once',
    answer: IssuedSchema,
    refuses: ['not_found', 'state_conflict'],
    async answers({ app, shop, param }) {
      const made = await issueReward(app, shop, param('id'))
      if (made.refused) throw refused(made.refused)
      const { reward, coupon } = made.done
      return { reward: toldReward(reward), ...(coupon && { coupon: coupon.code }) }
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/rewards/:id/redeem',
    summary: 'A reward that was handed over has been used up; twice is once',
    answer: AdminRewardSchema,
    refuses: ['not_found', 'state_conflict'],
    async answers({ app, shop, param }) {
      const made = await redeemReward(app, shop, param('id'))
      if (made.refused) throw refused(made.refused)
      return toldReward(made.done)
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/coupons/:pool',
    summary: 'How many coupons of a pool are left',
    answer: CouponStockSchema,
    answers: ({ app, shop, param }) => couponStock(app.store, shop, param('pool')),
  }),
  {
    method: 'POST',
    path: '/coupons/:pool/import',
    summary: "Takes the shop's own single-use codes into a pool from a CSV with the column code",
    query: ImportQuery,
    takes: 'csv',
    answer: CouponsImportedSchema,
    refuses: ['field_invalid'],
    idempotent: false,
    async run(app, c, shop) {
      const { errors, ...counts } = await importCoupons(
        app,
        shop,
        poolOf(c.req.param('pool')),
        await c.req.text(),
        isCheck(c),
      )
      return Response.json({ ...counts, errors: errors.map((error) => present({ ...error })) })
    },
  },
  adminRoute({
    method: 'POST',
    path: '/coupons/:pool/mint',
    summary: 'Makes new random codes for a pool, for the shop to enter in its own system',
    body: MintSchema,
    answer: MintedSchema,
    idempotent: true,
    answers: async ({ app, shop, body, param }) => ({
      codes: await mintCoupons(app, shop, poolOf(param('pool')), body.count),
    }),
  }),
]

/** A reward with what the owner needs to pay it: whom, and what for. */
async function listed(store: Store, shopId: string, row: Tables['rewards']): Promise<AdminListedReward> {
  const order = await store.orderById(shopId, row.order_id)
  const to = row.advocate_id === null ? undefined : await store.advocateRow(shopId, row.advocate_id)
  return {
    ...toldReward(rewardFrom(row)),
    createdAt: row.created_at,
    ...present({ orderId: order?.number, waitsFor: waitsFor(row, order) }),
    ...(to && {
      advocate: {
        proven: to.proven === 1,
        ...present({ name: to.name, email: to.email, customerId: to.customer_id }),
      },
    }),
  }
}

function waitsFor(
  { status, release_at }: Tables['rewards'],
  order: ShopOrder | undefined,
): AdminListedReward['waitsFor'] {
  if (status !== 'held') return undefined
  if (release_at !== null) return 'returns'
  return order?.isUnconfirmed === false ? 'review' : 'confirmation'
}

/** @throws {Refusal} when it cannot be a pool's name */
function poolOf(name: string | undefined): string {
  if (name !== undefined && POOL.test(name)) return name
  const message = 'must be 1 to 64 of A-Z a-z 0-9 - _'
  throw new Refusal('field_invalid', undefined, [{ field: 'pool', message }])
}

function refused(why: string): Refusal {
  return why === 'reward_unknown' ? new Refusal('not_found') : new Refusal('state_conflict', why)
}
