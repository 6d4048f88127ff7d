import type { Kysely } from 'kysely'
import { advocateAccount, type LedgerEntry } from '../domain/ledger.ts'
import { spendingScope } from './spending-scope.ts'
import type { Tables } from './tables.ts'

/** What the shop says of a customer. Its address is the shop's word alone: many shops sign one that nobody has opened a mail at. */
export interface Vouched {
  readonly customerId?: string | undefined
  readonly email?: string | undefined
  readonly emailKey?: string | undefined
  readonly name?: string | undefined
}

/** An account for which a mail has proven an address. */
export interface ProvenAccount {
  readonly id: string
  /** The shop's number of the customer, when the shop has ever vouched for them. */
  readonly customerId: string | undefined
}

/** Accounts of one person. */
export interface MergeWrites {
  /** The person's account: the one for which a mail has proven this address. An index keeps it the only one. */
  provenAdvocate(shopId: string, emailKey: string): Promise<ProvenAccount | undefined>
  advocateByCustomer(shopId: string, customerId: string): Promise<{ id: string } | undefined>
  /** The account is the customer's; what is absent stays. An address that is stated is unproven from now on. */
  vouchFor(shopId: string, id: string, vouched: Vouched): Promise<void>
  /**
   * A mail has proven the address of the account. Customers' accounts that hold it by the shop's word alone lose it.
   *
   * @param address another one than the account has had. @default its own
   */
  proveAddress(
    shopId: string,
    id: string,
    address?: Pick<Tables['advocates'], 'email' | 'email_key'>,
  ): Promise<void>
  /** Ledger entries that move all balances of one account to another, by the order they came from. */
  balancesToMove(
    shopId: string,
    from: string,
    into: string,
  ): Promise<{ orderId: string; entries: LedgerEntry[] }[]>
  /** Moves everything but the ledger. */
  moveAdvocate(shopId: string, from: string, into: string): Promise<void>
}

/** Tables whose rows simply belong to the other account from now on. */
const MOVED = [
  'codes',
  'sessions',
  'session_entries',
  'visits',
  'shares',
  'rewards',
  'outgoing',
  'counted_orders',
] as const

export function mergeWrites(db: Kysely<Tables>): MergeWrites {
  return {
    async provenAdvocate(shopId, emailKey) {
      const row = await db
        .selectFrom('advocates')
        .select(['id', 'customer_id'])
        .where('shop_id', '=', shopId)
        .where('email_key', '=', emailKey)
        .where('address_proven', '=', 1)
        .where('merged_into', 'is', null)
        .executeTakeFirst()
      return row && { id: row.id, customerId: row.customer_id ?? undefined }
    },
    advocateByCustomer: (shopId, customerId) =>
      db
        .selectFrom('advocates')
        .select('id')
        .where('shop_id', '=', shopId)
        .where('customer_id', '=', customerId)
        .where('merged_into', 'is', null)
        .executeTakeFirst(),
    async vouchFor(shopId, id, { customerId, email, emailKey, name }) {
      await db
        .updateTable('advocates')
        .set({
          proven: 1,
          ...(customerId !== undefined && { customer_id: customerId }),
          ...(email !== undefined && { email, email_key: emailKey ?? null, address_proven: 0 }),
          ...(name !== undefined && { name }),
        })
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .execute()
    },
    async proveAddress(shopId, id, address) {
      const account = await db
        .updateTable('advocates')
        .set({ ...address, proven: 1, address_proven: 1 })
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .returning('email_key')
        .executeTakeFirst()
      if (!account?.email_key) return
      await db
        .updateTable('advocates')
        .set({ email: null, email_key: null })
        .where('shop_id', '=', shopId)
        .where('email_key', '=', account.email_key)
        .where('address_proven', '=', 0)
        // Joins with the address keep it: each has a mail of its own to be proven by.
        .where('customer_id', 'is not', null)
        .where('merged_into', 'is', null)
        .execute()
    },
    async balancesToMove(shopId, from, into) {
      const start = advocateAccount(from, 'earned').slice(0, -'earned'.length)
      const target = advocateAccount(into, 'earned').slice(0, -'earned'.length)
      const rows = await db
        .selectFrom('ledger_entries')
        .select(['order_id', 'account', 'currency'])
        .select(({ fn }) => fn.sum<number>('minor').as('minor'))
        .where('shop_id', '=', shopId)
        .where('account', '>=', start)
        // The next character after the slash that ends `start`: all accounts that begin with it.
        .where('account', '<', `${start.slice(0, -1)}0`)
        .groupBy(['order_id', 'account', 'currency'])
        .execute()
      return rows
        .map((row) => ({ ...row, minor: Number(row.minor) }))
        .filter(({ minor }) => minor !== 0)
        .map(({ order_id: orderId, account, currency, minor }) => ({
          orderId,
          entries: [
            { account, money: { minor: -minor, currency } },
            { account: target + account.slice(start.length), money: { minor, currency } },
          ],
        }))
    },
    async moveAdvocate(shopId, from, into) {
      for (const table of MOVED) {
        await db
          .updateTable(table)
          .set({ advocate_id: into })
          .where('shop_id', '=', shopId)
          .where('advocate_id', '=', from)
          .execute()
      }
      for (const column of ['concerns', 'credited', 'review_advocate'] as const) {
        await db
          .updateTable('orders')
          .set({ [column]: into })
          .where('shop_id', '=', shopId)
          .where(column, '=', from)
          // Only those have one, and an index finds them.
          .$if(column === 'review_advocate', (query) => query.where('review', '=', 'approved'))
          .execute()
      }
      await moveSpending(db, shopId, from, into)
      await moveListing(db, shopId, from, into)
      await moveCounts(db, shopId, from, into)
      await moveNetworks(db, shopId, from, into)
      // What was a part of this one is a part of the other one now.
      for (const column of ['id', 'merged_into'] as const) {
        await db
          .updateTable('advocates')
          .set({ merged_into: into })
          .where('shop_id', '=', shopId)
          .where(column, '=', from)
          .execute()
      }
      await db
        .updateTable('advocates')
        .set({ email: null, email_key: null, address_proven: 0, name: null, customer_id: null, active: 0 })
        .where('shop_id', '=', shopId)
        .where('id', '=', from)
        .execute()
    },
  }
}

/** Months that both have counted in become one row. */
async function moveCounts(db: Kysely<Tables>, shopId: string, from: string, into: string): Promise<void> {
  const rows = await db
    .deleteFrom('advocate_counts')
    .where('shop_id', '=', shopId)
    .where('advocate_id', '=', from)
    .returningAll()
    .execute()
  for (const row of rows) {
    await db
      .insertInto('advocate_counts')
      .values({ ...row, advocate_id: into })
      .onConflict((conflict) =>
        conflict.columns(['shop_id', 'month', 'advocate_id']).doUpdateSet((eb) => ({
          shares: eb('advocate_counts.shares', '+', eb.ref('excluded.shares')),
          visits: eb('advocate_counts.visits', '+', eb.ref('excluded.visits')),
          conversions: eb('advocate_counts.conversions', '+', eb.ref('excluded.conversions')),
          minor: eb('advocate_counts.minor', '+', eb.ref('excluded.minor')),
          cost: eb('advocate_counts.cost', '+', eb.ref('excluded.cost')),
        })),
      )
      .execute()
  }
}

/** Both may have been in one network on one day. */
async function moveNetworks(db: Kysely<Tables>, shopId: string, from: string, into: string): Promise<void> {
  const rows = await db
    .deleteFrom('advocate_networks')
    .where('shop_id', '=', shopId)
    .where('advocate_id', '=', from)
    .returningAll()
    .execute()
  for (const row of rows) {
    await db
      .insertInto('advocate_networks')
      .values({ ...row, advocate_id: into })
      .onConflict((conflict) => conflict.columns(['shop_id', 'advocate_id', 'network']).doNothing())
      .execute()
  }
}

/** What both have taken out of one person's cap: counted anew, once one of them counts, from the orders that are the person's by now. */
async function moveSpending(db: Kysely<Tables>, shopId: string, from: string, into: string): Promise<void> {
  const counted = await db
    .deleteFrom('spending')
    .where('shop_id', '=', shopId)
    .where('scope', 'in', [spendingScope(from), spendingScope(into)])
    .returning('scope')
    .execute()
  if (counted.length === 0) return
  const { sum } = await db
    .selectFrom('orders')
    .select((eb) => eb.fn.sum<number | null>('reserved_advocate').as('sum'))
    .where('shop_id', '=', shopId)
    .where('credited', '=', into)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('spending')
    .values({ shop_id: shopId, scope: spendingScope(into), spent: Number(sum ?? 0) })
    .execute()
}

/** Who was blocked stays blocked: nobody gets off the list by opening an old mail. */
async function moveListing(db: Kysely<Tables>, shopId: string, from: string, into: string): Promise<void> {
  const moved = await db
    .deleteFrom('listed_people')
    .where('shop_id', '=', shopId)
    .where('kind', '=', 'advocate')
    .where('value', '=', from)
    .returningAll()
    .executeTakeFirst()
  if (!moved) return
  await db
    .insertInto('listed_people')
    .values({ ...moved, value: into })
    .onConflict((conflict) => {
      const known = conflict.columns(['shop_id', 'kind', 'value'])
      return moved.list === 'blocked' ? known.doUpdateSet({ list: 'blocked' }) : known.doNothing()
    })
    .execute()
}
