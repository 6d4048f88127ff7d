import type { Kysely } from 'kysely'
import type { Page } from './page.ts'
import type { PeopleTables } from './people-tables.ts'
import type { Tables } from './tables.ts'

export type CustomerRow = PeopleTables['customers']

/** A customer of the shop, or somebody who may become one. */
export interface Customer {
  /** The shop's own id. */
  readonly customerId: string | undefined
  readonly email: string | undefined
  readonly emailKey: string | undefined
  readonly name: string | undefined
  readonly kind: CustomerRow['kind']
}

/** Questions about the shop's customers. */
export interface CustomerReads {
  customers(shopId: string, page: Page, kind?: CustomerRow['kind']): Promise<CustomerRow[]>
  /** The row with this number, else the one with this address. */
  customer(shopId: string, who: Pick<Customer, 'customerId' | 'emailKey'>): Promise<CustomerRow | undefined>
}

/** Changes to the shop's customers. */
export interface CustomerWrites {
  /** Adds a customer, or changes the one with the same id or address; what is absent stays. */
  putCustomer(shopId: string, id: string, customer: Customer, at: number): Promise<'added' | 'changed'>
  /** False when there is none. */
  removeCustomer(shopId: string, id: string): Promise<boolean>
}

/** The one customer whom a number or an address leads to. */
const knownIn =
  (db: Kysely<Tables>) =>
  async (
    shopId: string,
    column: 'customer_id' | 'email_key',
    value: string | undefined,
  ): Promise<CustomerRow | undefined> => {
    if (value === undefined) return undefined
    return db
      .selectFrom('customers')
      .selectAll()
      .where('shop_id', '=', shopId)
      .where(column, '=', value)
      .executeTakeFirst()
  }

export function customerReads(db: Kysely<Tables>): CustomerReads {
  const known = knownIn(db)
  return {
    customer: async (shopId, { customerId, emailKey }) =>
      (await known(shopId, 'customer_id', customerId)) ?? known(shopId, 'email_key', emailKey),
    customers: (shopId, { after, limit }, kind) =>
      db
        .selectFrom('customers')
        .selectAll()
        .where('shop_id', '=', shopId)
        .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'existing'))
        .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  }
}

export function customerWrites(db: Kysely<Tables>): CustomerWrites {
  const known = knownIn(db)
  return {
    async putCustomer(shopId, id, customer, at) {
      const byNumber = await known(shopId, 'customer_id', customer.customerId)
      const byEmail = await known(shopId, 'email_key', customer.emailKey)
      const standing = byNumber ?? byEmail
      if (!standing) {
        await db
          .insertInto('customers')
          .values({
            ...{ shop_id: shopId, id, kind: customer.kind, created_at: at, changed_at: at },
            existing_since: existingSince(customer, [], at),
            customer_id: customer.customerId ?? null,
            email: customer.email ?? null,
            email_key: customer.emailKey ?? null,
            name: customer.name ?? null,
          })
          .execute()
        return 'added'
      }
      // The number and the address of two rows: they are one person.
      if (byNumber && byEmail && byNumber.id !== byEmail.id) await this.removeCustomer(shopId, byEmail.id)
      await db
        .updateTable('customers')
        .set({
          kind: customer.kind,
          changed_at: at,
          existing_since: existingSince(customer, [byNumber, byEmail], at),
          customer_id: customer.customerId ?? standing.customer_id,
          email: customer.email ?? standing.email,
          email_key: customer.emailKey ?? standing.email_key,
          name: customer.name ?? standing.name,
        })
        .where('shop_id', '=', shopId)
        .where('id', '=', standing.id)
        .execute()
      return 'changed'
    },
    async removeCustomer(shopId, id) {
      const { numDeletedRows } = await db
        .deleteFrom('customers')
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}

/**
 * Somebody who is on the list already stays an existing customer since then: shops bring the same list every night, and orders that were
 * heard of in between are decided anew.
 */
function existingSince(
  { kind }: Pick<Customer, 'kind'>,
  before: readonly (CustomerRow | undefined)[],
  at: number,
): number | null {
  if (kind !== 'existing') return null
  const since = before.map((row) => row?.existing_since ?? at)
  return Math.min(at, ...since)
}
