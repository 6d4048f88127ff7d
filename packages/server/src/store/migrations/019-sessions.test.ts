import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Mailbox, mailboxOf } from '../../fixtures/mailbox.ts'
import { type TestShop, testShop } from '../../fixtures/test-shop.ts'
import { sessions } from './019-sessions.ts'

let shop: TestShop
let mailbox: Mailbox
beforeEach(async () => {
  shop = await testShop()
  mailbox = mailboxOf(shop)
})
afterEach(() => shop.close())

/** Runs the migration on a database as it was before. */
async function migrateAgain(spoil: string[]) {
  const db = shop.database.connect()
  for (const index of ['advocates_one_address', 'advocates_one_customer']) {
    await db.schema.dropIndex(index).execute()
  }
  await db.schema.dropTable('session_entries').execute()
  for (const column of ['begun_by', 'code', 'limited_at']) {
    await db.schema.alterTable('sessions').dropColumn(column).execute()
  }
  await db.schema.alterTable('advocates').dropColumn('address_proven').execute()
  await db.schema.alterTable('outgoing').dropColumn('claimant').execute()
  for (const statement of spoil) await sql.raw(statement).execute(db)
  await sessions(db)
  await db.destroy()
}

it('keeps sessions of accounts that nobody has proven, with their code, and ends all others', async () => {
  const unproven = await shop.join('one@example.test')
  const customer = await mailbox.joinAs({ sub: 'c-1' })
  await migrateAgain([])
  expect(await shop.rows('sessions')).toMatchObject([
    { begun_by: 'address', code: unproven.code, limited_at: null },
  ])
  expect((await mailbox.read(unproven.session)).status).toBe(200)
  expect((await mailbox.read(customer.session)).status).toBe(401)
})

it('leaves a number with the oldest account, and an address with the oldest that has no number', async () => {
  const accounts = []
  for (const sub of ['c-1', 'c-2', 'c-3', 'c-4', 'c-5']) {
    accounts.push(await mailbox.joinAs({ sub, email: `${sub}@example.test` }))
    shop.clock.now += 1000
  }
  const [first, numbered, addressed, twin, second] = (await shop.rows('advocates')).toSorted(
    (a, b) => a.created_at - b.created_at,
  )
  const same = `email_key = '${first?.email_key}'`
  await migrateAgain([
    `update advocates set ${same} where id in ('${numbered?.id}', '${addressed?.id}', '${second?.id}')`,
    `update advocates set customer_id = null where id in ('${addressed?.id}', '${second?.id}')`,
    `update advocates set customer_id = 'c-1' where id = '${twin?.id}'`,
  ])
  const rows = new Map((await shop.rows('advocates')).map((row) => [row.id, row]))
  expect(rows.get(first?.id ?? '')).toMatchObject({
    customer_id: 'c-1',
    email: null,
    email_key: null,
    proven: 1,
    address_proven: 0,
  })
  expect(rows.get(numbered?.id ?? '')).toMatchObject({
    customer_id: 'c-2',
    email: null,
    email_key: null,
    proven: 1,
  })
  expect(rows.get(addressed?.id ?? '')).toMatchObject({
    customer_id: null,
    email_key: first?.email_key,
    proven: 1,
    address_proven: 1,
  })
  expect(rows.get(second?.id ?? '')).toMatchObject({
    customer_id: null,
    email_key: first?.email_key,
    proven: 0,
    address_proven: 0,
  })
  expect(rows.get(twin?.id ?? '')).toMatchObject({ customer_id: null, email_key: twin?.email_key, proven: 1 })
})
