import type { ReadableStream } from 'node:stream/web'
import { type CustomerInput, CustomerSchema, type Imported, type PersonInput } from '@goodword/protocol'
import { csvLines } from '../csv/csv-lines.ts'
import { importRows } from '../csv/import-rows.ts'
import type { Engine } from '../engine.ts'
import { emailKey } from '../keys/email-key.ts'
import type { Customer, CustomerRow } from '../store/customer-queries.ts'
import type { Shop } from '../store/shop.ts'

/** Rows that are read at once for an export. */
const BATCH = 500

/** Keeps one customer: adds it, or changes the one with the same id or address. */
export async function saveCustomer(
  engine: Engine,
  shop: Shop,
  input: CustomerInput,
): Promise<'added' | 'changed'> {
  const customer = customerFrom(engine, shop, input)
  return engine.store.write((tx) => tx.putCustomer(shop.id, engine.newId(), customer, engine.now()))
}

/** What is known of somebody: their row in the shop's list, and whether they would count as an existing customer now. */
export async function lookUpCustomer(
  { store, vault, now }: Engine,
  shop: Shop,
  { customerId, email }: PersonInput,
): Promise<{ boughtBefore: boolean; row: CustomerRow | undefined }> {
  const who = { customerId, emailKey: email === undefined ? undefined : emailKey(vault, shop.id, email) }
  const row = await store.customer(shop.id, who)
  // An order of this moment: all that was heard before it counts.
  const boughtBefore = await store.boughtBefore(shop.id, who, { id: '', heardAt: now() + 1 })
  return { boughtBefore, row }
}

/**
 * Keeps the customers of a table with the columns `customerId`, `email`, `name`, `kind`.
 *
 * @param isCheck only reads, and keeps nothing
 */
export function importCustomers(
  engine: Engine,
  shop: Shop,
  body: ReadableStream<Uint8Array> | null,
  isCheck = false,
): Promise<Imported> {
  return importRows(body, CustomerSchema, async (rows) => {
    if (isCheck) return []
    await engine.store.write(async (tx) => {
      for (const { value } of rows) {
        await tx.putCustomer(shop.id, engine.newId(), customerFrom(engine, shop, value), engine.now())
      }
    })
    return []
  })
}

/** All customers as a table, part by part. */
export async function* exportCustomers({ store }: Engine, shop: Shop): AsyncGenerator<string> {
  yield csvLines([['customerId', 'email', 'name', 'kind']])
  let after: string | undefined
  do {
    const rows = await store.customers(shop.id, { after, limit: BATCH })
    if (rows.length > 0) yield csvLines(rows.map((row) => [row.customer_id, row.email, row.name, row.kind]))
    after = rows.length === BATCH ? rows.at(-1)?.id : undefined
  } while (after !== undefined)
}

function customerFrom({ vault }: Engine, shop: Shop, input: CustomerInput): Customer {
  const { customerId, email, name, kind = 'existing' } = input
  return {
    customerId,
    email,
    emailKey: email === undefined ? undefined : emailKey(vault, shop.id, email),
    name,
    kind,
  }
}
