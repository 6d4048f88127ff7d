import { foldCode } from '@goodword/protocol'
import type { ExpressionBuilder, Kysely } from 'kysely'
import { compileOnce, type ValueOf } from './compile-once.ts'
import type { Coupon, CouponHolder } from './coupon.ts'
import type { Tables } from './tables.ts'

/** What is known of a coupon that came with an order. */
export interface KnownCoupon {
  /** The advocate's code, where it was handed to a friend. */
  readonly referralCode: string | undefined
  /** The browser's id of the friend's visit. */
  readonly visit: string | undefined
}

/** Questions about coupons. */
export interface CouponReads {
  couponOf(shopId: string, holder: CouponHolder): Promise<Coupon | undefined>
  /** How many coupons of a pool are left; 10,000 stands for more. */
  freeCoupons(shopId: string, pool: string): Promise<number>
  /** How many of these coupons the shop has, in whatever pool and spelling. */
  knownCoupons(shopId: string, codes: readonly string[]): Promise<number>
  /** Coupons of the shop's pools, compared by `foldCode`, by each one as it is asked for: whose link the friend followed, and by which visit. */
  couponsByCode(shopId: string, coupons: readonly string[]): Promise<Map<string, KnownCoupon>>
}

/** New coupons, given to exactly one holder each. */
export interface CouponWrites {
  /** Says how many were new. One that is known in another spelling is not. */
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

const couponsOfKeys = compileOnce((db, value: ValueOf<{ shopId: string; keys: readonly string[] }>, list) =>
  db
    .selectFrom('coupons')
    .select(['code_key', 'referral_code', 'friend_key'])
    .where('shop_id', '=', value('shopId'))
    .where('code_key', 'in', list('keys')),
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
          .where('code_key', 'in', codes.slice(start, start + CHUNK).map(foldCode))
          .executeTakeFirstOrThrow()
        known += Number(count)
      }
      return known
    },
    async couponsByCode(shopId, coupons) {
      if (coupons.length === 0) return new Map()
      const keys = new Map(coupons.map((coupon) => [coupon, foldCode(coupon)]))
      const { rows } = await couponsOfKeys(db, { shopId, keys: [...new Set(keys.values())] })
      const known = new Map(
        rows.map(({ code_key, referral_code, friend_key }) => {
          return [code_key, { referralCode: referral_code ?? undefined, visit: friend_key ?? undefined }]
        }),
      )
      return new Map(
        [...keys].flatMap(([coupon, key]) => {
          const one = known.get(key)
          return one ? [[coupon, one]] : []
        }),
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
          code_key: foldCode(code),
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
          .onConflict((conflict) => conflict.doNothing())
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
