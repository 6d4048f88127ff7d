import type { Outbox } from './outbox.ts'
import type { AskRows } from './rows.ts'

/** What was promised and is not so. All zero, or the server has lost something or made it twice. */
export interface Faults {
  readonly missingVisits: number
  readonly missingOrders: number
  /** Orders that have not exactly one decision that stands and two rewards. */
  readonly unevenOrders: number
  /** Advocates without exactly one mail in the outgoing table. */
  readonly unevenMails: number
  /** Ledger transactions that do not sum to zero. */
  readonly unevenTransactions: number
  /** Minor units between what the ledger says is owed and what the rewards say. */
  readonly owedApart: number
}

/** Compares the database with what was acknowledged. */
export async function faults(ask: AskRows, outbox: Outbox): Promise<Faults> {
  const visits = new Set((await ask('select id from visits')).map(({ id }) => id))
  const orders = new Set((await ask('select number from orders')).map(({ number }) => number))
  const reports = new Set((await ask('select id from reports')).map(({ id }) => id))
  const uneven = await ask(
    `select o.id from orders o where
       (select count(*) from rewards r where r.shop_id = o.shop_id and r.order_id = o.id) <> 2 or
       (select count(*) from decisions d where d.shop_id = o.shop_id and d.order_id = o.id
         and d.sequence = o.standing) <> 1`,
  )
  const mails = await ask(
    `select a.id from advocates a where
       (select count(*) from outgoing m where m.shop_id = a.shop_id and m.advocate_id = a.id) <> 1`,
  )
  const transactions = await ask(
    'select transaction_id from ledger_entries group by transaction_id, currency having sum(minor) <> 0',
  )
  const [owed] = await ask(
    `select coalesce((select sum(minor) from ledger_entries where account <> 'programme'), 0)
       - coalesce((select sum(minor) from rewards where status not in ('refused', 'reversed')), 0) as apart`,
  )
  const { acknowledged } = outbox
  return {
    missingVisits: count(acknowledged.visits, (id) => !visits.has(id)),
    missingOrders: count(acknowledged.orders, ([number, id]) => !orders.has(number) || !reports.has(id)),
    unevenOrders: uneven.length,
    unevenMails: mails.length,
    unevenTransactions: transactions.length,
    owedApart: Number(owed?.apart ?? Number.NaN),
  }
}

/** How many of the faults there are in all. */
export function sumOf(found: Faults): number {
  return Object.values(found).reduce((sum: number, one: number) => sum + Math.abs(one), 0)
}

function count<T>(all: Iterable<T>, isFault: (one: T) => boolean): number {
  return [...all].filter(isFault).length
}
