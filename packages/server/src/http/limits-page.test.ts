import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { A_DAY_BY_NETWORK, type Addition, BY_NETWORK, type LimitedUse, type Quota } from './quotas.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../../../docs/api.md'), 'utf8')

/** How the page names what is limited. */
const USES: Record<LimitedUse, string> = {
  browse: "Batches of messages, invite, offer, end of session, the owner's pages",
  messages: 'Messages: visits, shares and conversions, however many come in a batch',
  join: 'Joining',
  sameOrder: 'Reports of one order that 20 reports are known of, signed and unsigned ones apart',
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
    const [section = ''] = tables.split('**Lists**')
    const told = section.split('\n').filter((line) => /^\| .*\d.* \|$/.test(line))
    expect(told.toSorted()).toEqual([...uses, ...additions].toSorted())
  })
})
