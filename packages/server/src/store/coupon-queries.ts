import type { ExpressionBuilder, Kysely } from 'kysely'
import { compileOnce, type ValueOf } from './compile-once.ts'
import type { Coupon, CouponHolder } from './coupon.ts'
import type { Tables } from './tables.ts'

/** A coupon that a friend got. */
export interface HandedCoupon {
  /** The advocate's code. */
  readonly referralCode: string
  /** The browser's id of the friend's visit. */
  readonly visit: string | undefined
}

/** Questions about coupons. */
export interface CouponReads {
  couponOf(shopId: string, holder: CouponHolder): Promise<Coupon | undefined>
  /** How many coupons of a pool are left; 10,000 stands for more. */
  freeCoupons(shopId: string, pool: string): Promise<number>
  /** How many of these coupons the shop has, in whatever pool. */
  knownCoupons(shopId: string, codes: readonly string[]): Promise<number>
  /** Coupons that were handed to friends: whose link each friend followed, and by which visit. */
  handedCoupons(shopId: string, coupons: readonly string[]): Promise<Map<string, HandedCoupon>>
}

/** New coupons, given to exactly one holder each. */
export interface CouponWrites {
  /** Says how many were new. */
  addCoupons(shopId: string, pool: string, codes: readonly string[], at: number): Promise<number>
  /** Gives a free coupon of the pool to one holder; `undefined` when there is none left. */
  giveCoupon(
    shopId: string,
    pool: string,
    holder: CouponHolder,
    referralCode: string | undefined,
    at: number,
  ): Promise<Coupon | undefined>
  /** Makes a given coupon worthless; false when there is none. */
  voidCoupon(shopId: string, holder: CouponHolder): Promise<boolean>
}

const COLUMNS = ['code', 'pool', 'status', 'referral_code'] as const

/** Counting stops here: nobody needs to know more than that there are enough. */
const COUNT_LIMIT = 10_000

/** Rows of one insert; SQLite and PostgreSQL limit the values of a statement. */
const CHUNK = 100

const handed = compileOnce((db, value: ValueOf<{ shopId: string; coupons: readonly string[] }>, list) =>
  db
    .selectFrom('coupons')
    .select(['code', 'referral_code', 'friend_key'])
    .where('shop_id', '=', value('shopId'))
    .where('code', 'in', list('coupons')),
)

export function couponReads(db: Kysely<Tables>): CouponReads {
  return {
    async couponOf(shopId, holder) {
      const row = await db
        .selectFrom('coupons')
        .select(COLUMNS)
        .where('shop_id', '=', shopId)
        .where((eb) => isHeldBy(eb, holder))
        .executeTakeFirst()
      return row && couponFrom(row)
    },
    async freeCoupons(shopId, pool) {
      const free = db
        .selectFrom('coupons')
        .select('code')
        .where('shop_id', '=', shopId)
        .where('pool', '=', pool)
        .where('status', '=', 'free')
        .limit(COUNT_LIMIT)
      const { count } = await db
        .selectFrom(free.as('free'))
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    async knownCoupons(shopId, codes) {
      let known = 0
      for (let start = 0; start < codes.length; start += CHUNK) {
        const { count } = await db
          .selectFrom('coupons')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('shop_id', '=', shopId)
          .where('code', 'in', codes.slice(start, start + CHUNK))
          .executeTakeFirstOrThrow()
        known += Number(count)
      }
      return known
    },
    async handedCoupons(shopId, coupons) {
      if (coupons.length === 0) return new Map()
      const { rows } = await handed(db, { shopId, coupons })
      return new Map(
        rows.flatMap(({ code, referral_code: referralCode, friend_key: visit }) =>
          referralCode === null ? [] : [[code, { referralCode, visit: visit ?? undefined }]],
        ),
      )
    },
  }
}

export function couponWrites(db: Kysely<Tables>): CouponWrites {
  return {
    async addCoupons(shopId, pool, codes, at) {
      let added = 0
      for (let start = 0; start < codes.length; start += CHUNK) {
        const rows = codes.slice(start, start + CHUNK).map((code) => ({
          shop_id: shopId,
          code,
          pool,
          status: 'free' as const,
          reward_id: null,
          friend_key: null,
          referral_code: null,
          added_at: at,
          given_at: null,
        }))
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('coupons')
          .values(rows)
          .onConflict((conflict) => conflict.columns(['shop_id', 'code']).doNothing())
          .executeTakeFirstOrThrow()
        added += Number(numInsertedOrUpdatedRows)
      }
      return added
    },
    async giveCoupon(shopId, pool, holder, referralCode, at) {
      for (;;) {
        const free = await db
          .selectFrom('coupons')
          .select(COLUMNS)
          .where('shop_id', '=', shopId)
          .where('pool', '=', pool)
          .where('status', '=', 'free')
          .orderBy('code')
          .limit(1)
          .executeTakeFirst()
        if (!free) return undefined
        const { numUpdatedRows } = await db
          .updateTable('coupons')
          .set({
            status: 'given',
            reward_id: holder.rewardId ?? null,
            friend_key: holder.friendKey ?? null,
            referral_code: referralCode ?? null,
            given_at: at,
          })
          .where('shop_id', '=', shopId)
          .where('code', '=', free.code)
          .where('status', '=', 'free')
          .executeTakeFirstOrThrow()
        // Somebody else took it in the meantime; the next one, then.
        if (numUpdatedRows === 1n) {
          return couponFrom({ ...free, status: 'given', referral_code: referralCode ?? null })
        }
      }
    },
    async voidCoupon(shopId, holder) {
      const { numUpdatedRows } = await db
        .updateTable('coupons')
        .set({ status: 'void' })
        .where('shop_id', '=', shopId)
        .where((eb) => isHeldBy(eb, holder))
        .where('status', '=', 'given')
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
  }
}

function isHeldBy(eb: ExpressionBuilder<Tables, 'coupons'>, { rewardId, friendKey }: CouponHolder) {
  return rewardId === undefined ? eb('friend_key', '=', friendKey) : eb('reward_id', '=', rewardId)
}

function couponFrom(row: Pick<Tables['coupons'], (typeof COLUMNS)[number]>): Coupon {
  return {
    code: row.code,
    pool: row.pool,
    status: row.status,
    referralCode: row.referral_code ?? undefined,
  }
}
