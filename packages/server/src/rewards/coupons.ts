import { parseCoupons } from '../csv/parse-coupons.ts'
import type { CsvError } from '../csv/read-csv.ts'
import type { Engine } from '../engine.ts'
import { randomCode } from '../keys/random-text.ts'
import type { Refusable } from '../refusable.ts'
import type { Coupon } from '../store/coupon.ts'
import type { Shop } from '../store/shop.ts'
import { type StoreReads, StoreUnavailableError } from '../store/store.ts'

/** Fewer free coupons than this are few. */
const LOW = 20

/** Most coupons that are minted at once, and those that are written in one statement. */
const MOST_MINTED = 10_000
const CHUNK = 100

/** What became of a file of coupons. */
export interface CouponImport {
  readonly added: number
  /** Codes that the shop had already. */
  readonly known: number
  readonly errors: readonly CsvError[]
}

/** How many coupons of a pool are left. */
export interface CouponStock {
  readonly pool: string
  /** 10,000 stands for more. */
  readonly free: number
  /** Time to bring new ones. */
  readonly isLow: boolean
}

/**
 * Takes the shop's own single-use codes into a pool. A bad line is named and costs no good one; the same file again adds nothing.
 *
 * @param isCheck only counts, and takes none
 */
export async function importCoupons(
  { store, now }: Engine,
  shop: Shop,
  pool: string,
  csv: string,
  isCheck = false,
): Promise<CouponImport> {
  const { codes, errors } = parseCoupons(csv)
  if (isCheck) {
    const known = await store.knownCoupons(shop.id, codes)
    return { added: codes.length - known, known, errors }
  }
  const added = await store.write((tx) => tx.addCoupons(shop.id, pool, codes, now()))
  return { added, known: codes.length - added, errors }
}

/**
 * Makes new random codes for a pool, for the shop to enter in its own system.
 *
 * @throws RangeError when it is not 1 to 10,000 at a time
 */
export async function mintCoupons(
  { store, now }: Engine,
  shop: Shop,
  pool: string,
  count: number,
): Promise<string[]> {
  if (!Number.isInteger(count) || count < 1 || count > MOST_MINTED) {
    throw new RangeError(`1 to ${MOST_MINTED} coupons at a time`)
  }
  return store.write(async (tx) => {
    const minted: string[] = []
    for (let start = 0; start < count; start += CHUNK) {
      const codes = Array.from({ length: Math.min(CHUNK, count - start) }, randomCode)
      // One in 10¹¹ is taken already: undo, and ask again.
      const added = await tx.addCoupons(shop.id, pool, codes, now())
      if (added < codes.length) throw new StoreUnavailableError('a random code was taken')
      minted.push(...codes)
    }
    return minted
  })
}

/** How many are left in a pool. */
export async function couponStock(store: StoreReads, shop: Shop, pool: string): Promise<CouponStock> {
  const free = await store.freeCoupons(shop.id, pool)
  return { pool, free, isLow: free < LOW }
}

/**
 * The coupon of a friend who has arrived: exactly one for each visit, and the same one whenever it is asked for. An order with it is
 * credited to the advocate, whatever happened in the browser in between.
 *
 * @param visit the browser's id of the visit
 * @param code the advocate's referral code
 * @param mayTakeNew asked only before a new one is handed out @default yes
 */
export async function friendCoupon(
  { store, now }: Engine,
  shop: Shop,
  visit: string,
  code: string,
  mayTakeNew: () => Promise<boolean> = async () => true,
): Promise<Refusable<Coupon, 'too_many' | 'pool_missing' | 'code_unknown' | 'coupons_empty'>> {
  type Outcome = Refusable<Coupon, 'pool_missing' | 'code_unknown' | 'coupons_empty'>
  const holder = { friendKey: visit }
  const known = await store.couponOf(shop.id, holder)
  if (known) return { done: known }
  if (!(await mayTakeNew())) return { refused: 'too_many' }
  return store.write<Outcome>(async (tx) => {
    const given = await tx.couponOf(shop.id, holder)
    if (given) return { done: given }
    const { friendCouponPool: pool } = await tx.programme(shop.id)
    if (pool === undefined) return { refused: 'pool_missing' }
    const advocate = (await tx.advocatesByCode(shop.id, [code])).get(code)
    if (!advocate?.active) return { refused: 'code_unknown' }
    const coupon = await tx.giveCoupon(shop.id, pool, holder, advocate.code, now())
    return coupon ? { done: coupon } : { refused: 'coupons_empty' }
  })
}
