import type Driver from 'better-sqlite3'

/** Stripes of a busy day, as the server spreads them. */
const STRIPES = 8

const DAY_OF = 'at / 86400000'
const MONTH_OF = `cast(strftime('%Y%m', at / 1000, 'unixepoch') as integer)`
const PLACE = `coalesce(channel, ''), coalesce(template, ''), coalesce(source, '')`

/** Makes the sums that reports read out of the events that are there, as the server would have counted them one by one. */
export function countAgain(db: Driver.Database): void {
  db.exec(`delete from daily_counts; delete from advocate_counts;`)
  for (const { table, id, sums } of [
    { table: 'visits', id: 'id', sums: 'count(*), 0, 0, 0' },
    { table: 'counted_orders', id: 'order_id', sums: '0, count(*), sum(minor), sum(cost)' },
  ]) {
    db.exec(`
      insert into daily_counts
        (shop_id, day, channel, template, source, stripe, shares, visits, conversions, minor, cost)
      select shop_id, ${DAY_OF}, ${PLACE}, unicode(substr(${id}, -1)) % ${STRIPES}, 0, ${sums}
      from ${table} where true group by 1, 2, 3, 4, 5, 6
      on conflict do update set conversions = excluded.conversions, minor = excluded.minor, cost = excluded.cost;
      insert into advocate_counts (shop_id, month, advocate_id, shares, visits, conversions, minor, cost)
      select shop_id, ${MONTH_OF}, advocate_id, 0, ${sums} from ${table} where true group by 1, 2, 3
      on conflict do update set conversions = excluded.conversions, minor = excluded.minor, cost = excluded.cost;
    `)
  }
}
