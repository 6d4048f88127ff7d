import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MOST_KEPT } from '../orders/keep-report.ts'
import { A_DAY_BY_NETWORK, type Addition, BY_NETWORK, type LimitedUse, type Quota } from './quotas.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../../../docs/api.md'), 'utf8')

/** How the page names what is limited. */
const USES: Record<LimitedUse, string> = {
  browse: "Batches of messages, invite, offer, end of session, the owner's pages",
  messages: 'Messages: visits, shares and conversions, however many come in a batch',
  join: 'Joining',
  sameOrder: 'Reports of one order beyond those that are kept',
  dryRun: 'Dry run',
  words: 'Ratings, missed referrals, the page behind a mail',
  coupon: 'Coupons out of a pool',
  signIn: "Links to the owner's pages",
}
const ADDITIONS: Record<Addition, string> = {
  orders: 'Different numbers of orders that the server does not know yet, in unsigned reports',
  ratings: 'Ratings',
  missedReferrals: 'Missed referrals',
}
const TIMES = new Map([
  [60, 'a minute'],
  [600, 'in 10 minutes'],
  [86_400, 'a day'],
])

/** How the page names the reports that have room of their own. */
const ROOMS = new Map([
  ['signed', 'Signed reports of one order'],
  ['proving', 'Unsigned reports of one order, with proofs'],
  ['plain', 'Unsigned reports of one order, without [proofs](#what-your-shop-states-of-an-order)'],
])

/** Rows of the tables that hold a number. */
const linesOf = (section: string) =>
  section
    .split('\n')
    .filter((line) => /^\| .*\d.* \|$/.test(line))
    .toSorted()

const inWords = ({ points, seconds }: Quota) => `${points.toLocaleString('en')} ${TIMES.get(seconds)}`

describe('docs/api.md', () => {
  it('tells every limit of a network as it is', () => {
    const uses = Object.entries(BY_NETWORK).map(
      ([use, quotas]) =>
        `| ${Object.entries(USES).find(([key]) => key === use)?.[1]} | ${quotas.map(inWords).join(', ')} |`,
    )
    const additions = Object.entries(A_DAY_BY_NETWORK).map(
      ([addition, most]) =>
        `| ${Object.entries(ADDITIONS).find(([key]) => key === addition)?.[1]} | ${most} a day for each shop |`,
    )
    const [, tables = ''] = PAGE.split('**Rate limits**')
    const [section = ''] = tables.split('**What is kept')
    expect(linesOf(section)).toEqual([...uses, ...additions].toSorted())
  })

  it('tells how many reports of an order are kept as it is', () => {
    const rooms = Object.entries(MOST_KEPT).map(([room, most]) => `| ${ROOMS.get(room)} | ${most} |`)
    const [, tables = ''] = PAGE.split('**What is kept')
    const [section = ''] = tables.split('**Lists**')
    expect(linesOf(section)).toEqual(rooms.toSorted())
  })
})
