import type { Kysely } from 'kysely'
import { forgetInInputs } from './forget-in-inputs.ts'
import type { PersonRows } from './person-queries.ts'
import type { Tables } from './tables.ts'

/** Forgetting one person. */
export interface EraseWrites {
  /**
   * Removes and empties rows as `PERSON_TABLES` says.
   *
   * @param at since when their accounts are closed; orders from before keep what was decided
   * @param pseudonym begins what stands for the person's numbers and keys from now on: whether buyer and advocate were one person still
   * decides about old orders, and their decisions can be replayed
   */
  erasePerson(shopId: string, rows: PersonRows, pseudonym: string, at: number): Promise<void>
}

export function eraseWrites(db: Kysely<Tables>): EraseWrites {
  return {
    async erasePerson(shopId, rows, pseudonym, at) {
      const standsFor = pseudonyms(rows, pseudonym)
      const accounts = new Set(rows.advocates.map(({ id }) => id))
      for (const { id, customer_id, closed_at } of rows.advocates) {
        await db
          .updateTable('advocates')
          .set({
            ...{ email: null, email_key: null, address_proven: 0, name: null, active: 0 },
            closed_at: closed_at ?? at,
            customer_id: customer_id === null ? null : (standsFor.get(customer_id) ?? null),
          })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
      }
      const forgotten = (name: string | null) => (name === null ? null : (standsFor.get(name) ?? null))
      // An empty text says "none", and leads to nobody.
      const unsaid = (name: string | null) => (name === '' ? '' : forgotten(name))
      for (const { id, customer_id, email_key } of rows.statements) {
        await db
          .updateTable('statements')
          .set({ customer_id: unsaid(customer_id), email_key: unsaid(email_key), note: null })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
      }
      for (const { id, customer_id, email_key, proven_customer_id } of rows.reports) {
        await db
          .updateTable('reports')
          .set({
            customer_id: forgotten(customer_id),
            email_key: forgotten(email_key),
            proven_customer_id: forgotten(proven_customer_id),
          })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
      }
      for (const { id, customer_id, email_key } of rows.orders) {
        const isBuyer = standsFor.has(customer_id ?? '') || standsFor.has(email_key ?? '')
        await db
          .updateTable('orders')
          .set({
            review_note: null,
            ...(isBuyer && { customer_id: forgotten(customer_id), email_key: forgotten(email_key) }),
          })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
        await db
          .updateTable('rulings')
          .set({ note: null })
          .where('shop_id', '=', shopId)
          .where('order_id', '=', id)
          .execute()
      }
      for (const { order_id, sequence, inputs } of rows.decisions) {
        if (inputs === null) continue
        await db
          .updateTable('decisions')
          .set({ inputs: forgetInInputs(inputs, standsFor, accounts) })
          .where('shop_id', '=', shopId)
          .where('order_id', '=', order_id)
          .where('sequence', '=', sequence)
          .execute()
      }
      for (const { id } of rows.visits) {
        await db
          .updateTable('visits')
          .set({
            ...{ landing: null, referring_host: null, utm_source: null, utm_medium: null, network: null },
          })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
      }
      await keepBlocks(db, rows, standsFor)
      await remove(db, shopId, rows)
    },
  }
}

/** Each number and key of the person has one that stands for it, so that what was equal stays equal and nothing else becomes so. */
function pseudonyms(rows: PersonRows, pseudonym: string): ReadonlyMap<string, string> {
  const { advocates, statements, reports } = rows
  const names = [...advocates, ...statements, ...reports].flatMap(({ customer_id, email_key }) => [
    customer_id,
    email_key,
  ])
  const logged = reports.map(({ proven_customer_id }) => proven_customer_id)
  const known = new Set([...names, ...logged].flatMap((name) => name || []))
  return new Map([...known].map((name, index) => [name, `${pseudonym}-${index + 1}`]))
}

/** Nobody gets off the block list by being forgotten: it goes on for what stands for the person, without the note. */
async function keepBlocks(
  db: Kysely<Tables>,
  { listed_people }: PersonRows,
  standsFor: ReadonlyMap<string, string>,
): Promise<void> {
  for (const row of listed_people) {
    const value = row.kind === 'advocate' ? row.value : standsFor.get(row.value)
    if (row.list !== 'blocked' || value === undefined) continue
    await db
      .insertInto('listed_people')
      .values({ ...row, value, note: null })
      .onConflict((conflict) => conflict.columns(['shop_id', 'kind', 'value']).doUpdateSet({ note: null }))
      .execute()
  }
}

async function remove(db: Kysely<Tables>, shopId: string, rows: PersonRows): Promise<void> {
  for (const table of ['customers', 'missed_referrals', 'outgoing', 'ratings', 'shares'] as const) {
    for (const { id } of rows[table]) {
      await db.deleteFrom(table).where('shop_id', '=', shopId).where('id', '=', id).execute()
    }
  }
  for (const { advocate_id, network } of rows.advocate_networks) {
    await db
      .deleteFrom('advocate_networks')
      .where('shop_id', '=', shopId)
      .where('advocate_id', '=', advocate_id)
      .where('network', '=', network)
      .execute()
  }
  for (const { token_hash } of rows.sessions) {
    await db
      .deleteFrom('sessions')
      .where('shop_id', '=', shopId)
      .where('token_hash', '=', token_hash)
      .execute()
  }
  for (const { secret_hash } of rows.session_entries) {
    await db
      .deleteFrom('session_entries')
      .where('shop_id', '=', shopId)
      .where('secret_hash', '=', secret_hash)
      .execute()
  }
  for (const { kind, value, list } of rows.listed_people) {
    if (kind === 'advocate' && list === 'blocked') continue
    await db
      .deleteFrom('listed_people')
      .where('shop_id', '=', shopId)
      .where('kind', '=', kind)
      .where('value', '=', value)
      .execute()
  }
  for (const { key } of rows.requests) {
    await db.deleteFrom('requests').where('shop_id', '=', shopId).where('key', '=', key).execute()
  }
}
