import type { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EngineShop, engineShop } from '../../fixtures/engine-shop.ts'
import { SHOP } from '../../fixtures/test-shop.ts'
import { importCoupons } from '../../rewards/coupons.ts'
import { createShop } from '../../shops/create-shop.ts'
import type { Tables } from '../tables.ts'
import { foldedCodes } from './021-folded-codes.ts'

let test: EngineShop
let db: Kysely<Tables>
let code: string
beforeEach(async () => {
  test = await engineShop()
  ;({ code } = await test.join())
  await importCoupons(test.engine, test.shop, 'pool', 'code\nSPRING-I_1\nSummer-2')
  db = test.database.connect()
  for (const table of ['codes', 'coupons'] as const) {
    await db.schema.dropIndex(`${table}_by_key`).execute()
    await db.schema.alterTable(table).dropColumn('code_key').execute()
  }
})
afterEach(async () => {
  await db.destroy()
  await test.close()
})

/** The tables as they were before have no column for the key. */
const twin = (of: Tables['coupons'], written: string) => {
  const { code_key: _, ...row } = of
  return db
    .insertInto('coupons')
    .values({ ...row, code: written } as Tables['coupons'])
    .execute()
}

it('codes and coupons of before are found in whatever spelling', async () => {
  await foldedCodes(db)
  expect((await test.rows('coupons')).map((row) => row.code_key).toSorted()).toEqual([
    'spring-i_1',
    'summer-2',
  ])
  expect((await test.store.advocatesByCode(test.shopId, [code.toLowerCase()])).size).toBe(1)
  expect(await importCoupons(test.engine, test.shop, 'pool', 'code\nsummer-2')).toMatchObject({ known: 1 })
})

it('coupons of one shop that differ in nothing but their case are named, and nothing of them is lost', async () => {
  const [row] = await test.rows('coupons')
  if (!row) throw new Error('no coupon')
  await twin(row, 'spring-i_1')
  await twin(row, 'Spring-I_1')
  const before = await test.rows('coupons')
  const migrated = db.transaction().execute(foldedCodes)
  await expect(migrated).rejects.toThrow(/^these coupons differ in nothing but their case.*\(shop /)
  await expect(db.transaction().execute(foldedCodes)).rejects.toThrow(
    /(?=.*\bSPRING-I_1\b)(?=.*\bspring-i_1\b)(?=.*\bSpring-I_1\b)(?=.*Delete or rename all but one)/,
  )
  expect(await test.rows('coupons')).toEqual(before)
  // What the sentence asks for.
  await db.deleteFrom('coupons').where('code', 'in', ['spring-i_1', 'Spring-I_1']).execute()
  await foldedCodes(db)
})

it('the same coupon may be another shop’s', async () => {
  const [row] = await test.rows('coupons')
  if (!row) throw new Error('no coupon')
  const another = await createShop(test.engine, SHOP)
  await twin({ ...row, shop_id: another.shopId }, 'spring-i_1')
  await expect(foldedCodes(db)).resolves.toBeUndefined()
})
