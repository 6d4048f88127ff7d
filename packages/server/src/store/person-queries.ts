import { type Kysely, sql } from 'kysely'
import * as v from 'valibot'
import { advocateAccount } from '../domain/ledger.ts'
import { TextsJson } from './json.ts'
import type { PersonTable } from './person-tables.ts'
import { spendingScope } from './spending-scope.ts'
import type { Tables } from './tables.ts'

/** By what a person is looked for. */
export interface PersonSought {
  readonly email: string | undefined
  /** Keyed hash of the normalised address. */
  readonly emailKey: string | undefined
  readonly customerId: string | undefined
}

/** Everything that is kept about a person. */
export type PersonRows = { readonly [T in PersonTable]: readonly Tables[T][] }

/** Questions about one person. */
export interface PersonReads {
  personRows(shopId: string, sought: PersonSought): Promise<PersonRows>
}

/** Most values in one question: databases have a limit. */
const CHUNK = 500

export function personReads(db: Kysely<Tables>): PersonReads {
  /** Rows of a table whose column holds one of the values. */
  async function rows<T extends PersonTable>(
    shopId: string,
    table: T,
    column: string,
    values: readonly string[],
  ): Promise<Tables[T][]> {
    const found: Tables[T][] = []
    const wanted = [...new Set(values)]
    for (let start = 0; start < wanted.length; start += CHUNK) {
      const chunk = wanted.slice(start, start + CHUNK)
      const part = await sql<Tables[T]>`select * from ${sql.table(table)}
        where shop_id = ${shopId} and ${sql.ref(column)} in (${sql.join(chunk)})`.execute(db)
      found.push(...part.rows)
    }
    return found
  }

  return {
    async personRows(shopId, { email, emailKey, customerId }) {
      // The same address in clear: its key was made with another master key when that was lost.
      const addressed = [
        ...(await rows(shopId, 'advocates', 'email', present([email]))),
        ...(await rows(shopId, 'customers', 'email', present([email]))),
      ]
      const names = {
        customer: present([customerId]),
        email: unique(present([emailKey, ...addressed.map((one) => one.email_key)])),
      }
      const by = <T extends PersonTable>(table: T) => ({
        customer: (values: readonly string[]) => rows(shopId, table, 'customer_id', values),
        email: (values: readonly string[]) => rows(shopId, table, 'email_key', values),
      })
      // The shop's list and proven accounts say which id and which address are one person.
      const listed = [
        ...(await by('customers').customer(names.customer)),
        ...(await by('customers').email(names.email)),
      ]
      const accounts = [
        ...(await by('advocates').customer(names.customer)),
        ...(await by('advocates').email(names.email)),
      ]
      const proven = [...listed, ...accounts.filter((one) => one.proven === 1)]
      const ids = unique([...names.customer, ...present(proven.map((one) => one.customer_id))])
      const keys = unique([...names.email, ...present(proven.map((one) => one.email_key))])

      const customers = distinct([
        ...(await by('customers').customer(ids)),
        ...(await by('customers').email(keys)),
      ])
      const own = distinct([...(await by('advocates').customer(ids)), ...(await by('advocates').email(keys))])
      const merged = await rows(
        shopId,
        'advocates',
        'merged_into',
        own.map(({ id }) => id),
      )
      const advocates = distinct([...own, ...merged])
      const advocateIds = advocates.map(({ id }) => id)
      const ofAdvocate = <T extends PersonTable>(table: T) => rows(shopId, table, 'advocate_id', advocateIds)

      const named = distinct([
        ...(await by('statements').customer(ids)),
        ...(await by('statements').email(keys)),
      ])
      // Some statements of an order name its buyer and others say more of the same purchase.
      const ofNamed = unique(named.map((one) => one.order_id))
      const stated = await rows(shopId, 'statements', 'order_id', ofNamed)
      const signedOrProven = buyersOwn(await rows(shopId, 'reports', 'order_id', ofNamed), stated)
      const reports = distinct([
        ...(await by('reports').customer(ids)),
        ...(await by('reports').email(keys)),
        ...(await rows(shopId, 'reports', 'proven_customer_id', ids)),
        ...signedOrProven,
      ])
      const bought = unique([...named, ...reports].map((one) => one.order_id))
      const orders = distinct([
        ...(await rows(shopId, 'orders', 'id', bought)),
        ...(await rows(shopId, 'orders', 'concerns', advocateIds)),
        ...(await rows(shopId, 'orders', 'credited', advocateIds)),
      ])
      const orderIds = orders.map(({ id }) => id)
      const numbers = orders.filter(({ id }) => bought.includes(id)).map(({ number }) => number)
      const visits = [...stated, ...reports].flatMap(({ touches }) =>
        touches === null ? [] : visitsOf(touches),
      )
      const rewards = await ofAdvocate('rewards')
      const codes = await ofAdvocate('codes')
      const spoken = present([
        email,
        ...advocates.map(({ name }) => name),
        ...advocates.map((one) => one.email),
      ])
      const asked = present([email, ...ids, ...proven.map((one) => one.email)])
      return {
        advocates,
        customers,
        codes,
        rewards,
        statements: stated,
        reports,
        orders,
        sessions: await ofAdvocate('sessions'),
        session_entries: await ofAdvocate('session_entries'),
        shares: await ofAdvocate('shares'),
        outgoing: await ofAdvocate('outgoing'),
        counted_orders: await ofAdvocate('counted_orders'),
        advocate_counts: await ofAdvocate('advocate_counts'),
        advocate_networks: await ofAdvocate('advocate_networks'),
        decisions: await rows(shopId, 'decisions', 'order_id', orderIds),
        rulings: await rows(shopId, 'rulings', 'order_id', orderIds),
        visits: await rows(shopId, 'visits', 'id', visits),
        coupons: [
          ...(await rows(
            shopId,
            'coupons',
            'reward_id',
            rewards.map(({ id }) => id),
          )),
          ...(await rows(shopId, 'coupons', 'friend_key', visits)),
        ],
        ratings: await rows(shopId, 'ratings', 'order_number', numbers),
        missed_referrals: distinct([
          ...(await rows(shopId, 'missed_referrals', 'order_number', numbers)),
          ...(await rows(shopId, 'missed_referrals', 'sent_by', spoken)),
        ]),
        listed_people: await rows(shopId, 'listed_people', 'value', [...ids, ...keys, ...advocateIds]),
        ledger_entries: await rows(
          shopId,
          'ledger_entries',
          'account',
          advocateIds.flatMap((id) => [advocateAccount(id, 'waiting'), advocateAccount(id, 'earned')]),
        ),
        spending: await rows(shopId, 'spending', 'scope', advocateIds.map(spendingScope)),
        requests: (
          await db.selectFrom('requests').selectAll().where('shop_id', '=', shopId).execute()
        ).filter(({ answer }) => asked.some((text) => answer?.includes(text))),
      }
    },
  }
}

/** Of the reports of orders that somebody bought those that are the buyer's own, whether they name them or not. The others are anybody's. */
function buyersOwn(
  reports: readonly Tables['reports'][],
  statements: readonly Tables['statements'][],
): Tables['reports'][] {
  const proofs = new Map<string, Set<string>>()
  for (const { order_id, proofs: stated } of statements) {
    proofs.set(order_id, new Set([...(proofs.get(order_id) ?? []), ...v.parse(TextsJson, stated ?? '[]')]))
  }
  return reports.filter(
    (report) =>
      report.signed === 1 ||
      v.parse(TextsJson, report.proofs).some((proof) => proofs.get(report.order_id)?.has(proof)),
  )
}

function present(values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value) => typeof value === 'string')
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

function distinct<R extends { readonly id: string }>(rows: readonly R[]): R[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** Ids of the visits in a column of touches. */
function visitsOf(touches: string): string[] {
  const read: unknown = JSON.parse(touches)
  if (!Array.isArray(read)) return []
  return read.flatMap((touch: unknown) =>
    typeof touch === 'object' && touch !== null && 'visit' in touch && typeof touch.visit === 'string'
      ? touch.visit
      : [],
  )
}
