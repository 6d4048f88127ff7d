import { cleanup, fireEvent } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { ASSUMPTIONS, GAIN, LOSS } from '../fixtures/break-even.ts'
import { openPages, refused, SESSION, type TestPages } from '../fixtures/pages.tsx'
import { SHOP } from '../fixtures/shop.ts'

afterEach(cleanup)

const TERMS = {
  ...{ advocateReward: '60.00', friendReward: '60.00' },
  tiers: [{ from: 2, reward: '70.00' }],
}
/** Six signed orders of which nothing is paid yet say nothing of what will be claimed. */
const SIX = { orders: 6, customers: 6, rewards: 12 }
const HISTORY = {
  ...{ orders: 40, customers: 30, rewards: 60, repeat: 5000, redemption: 9500 },
  averageOrder: { amount: '49.90', currency: 'EUR' },
}

const open = (answers: Parameters<typeof openPages>[1] = {}) =>
  openPages('#/programme', {
    'GET session': SESSION,
    'GET shops/one/shop': SHOP,
    'GET shops/one/history': SIX,
    'GET shops/one/programmes/current': {
      ...{ version: 3, terms: TERMS },
      economics: { averageOrder: '60.00', margin: 1250 },
    },
    'POST shops/one/programmes/break-even': LOSS,
    ...answers,
  })
const save = (pages: TestPages) => fireEvent.click(pages.getByRole('button', { name: 'Put into force' }))
const last = async (pages: TestPages, what: string) => {
  const sent = () => pages.asked.findLast((one) => one.what === what)
  await expect.poll(sent).toBeDefined()
  return sent()?.body
}
const described = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ')

describe('new terms', () => {
  it('are weighed with what the owner has said, and with the tiers that the page does not show', async () => {
    const pages = await open()
    await pages.findByText(/you would pay for each new customer/)
    expect(await last(pages, 'POST shops/one/programmes/break-even')).toMatchObject({
      terms: { tiers: TERMS.tiers },
      economics: { averageOrder: '60.00', margin: 1250, repeat: null, redemption: null },
    })
    pages.getByText('Rewards that are claimed: 100% (assumed)')
  })

  it('of 60 + 60 on a 60.00 order wait for a tick, also while nothing was paid yet', async () => {
    const pages = await open({ 'POST shops/one/programmes': refused('reward_exceeds_margin') })
    const tick = await pages.findByLabelText('I know, and I want it all the same')
    save(pages)
    await pages.findByText(/would cost more than it brings/)
    expect(await last(pages, 'POST shops/one/programmes')).toMatchObject({
      economics: { redemption: null },
      confirmLoss: false,
    })
    fireEvent.click(tick)
    save(pages)
    await expect
      .poll(() => pages.asked.filter(({ what }) => what === 'POST shops/one/programmes'))
      .toHaveLength(2)
    expect(await last(pages, 'POST shops/one/programmes')).toMatchObject({ confirmLoss: true })
  })

  it('say at each field what counts while it is empty, and from how many cases', async () => {
    const fromBooks = {
      ...ASSUMPTIONS,
      averageOrder: { value: HISTORY.averageOrder, source: 'history' as const, cases: 40 },
      repeat: { value: 5000, source: 'history' as const, cases: 30 },
      redemption: { value: 9500, source: 'history' as const, cases: 60 },
    }
    const pages = await open({
      'GET shops/one/history': HISTORY,
      'GET shops/one/programmes/current': { version: 3, terms: TERMS, economics: { margin: 1250 } },
      'POST shops/one/programmes/break-even': {
        ...{ ...GAIN, firstOrder: HISTORY.averageOrder },
        assumptions: fromBooks,
      },
    })
    await pages.findByText('An average order: €49.90 (from 40 orders of your shop)')
    pages.getByText('Further orders of 100 new customers: 50 (from 30 customers of your shop)')
    pages.getByText('Rewards that are claimed: 95% (from 60 released rewards of your shop)')
    expect(pages.getByLabelText('An average order')).toHaveProperty('value', '')
    expect(described(pages.getByLabelText('An average order'))).toContain('Empty: €49.90, from 40 orders')
    expect(described(pages.getByLabelText('Further orders of 100 new customers'))).toContain(
      'Empty: 50, from 30 customers',
    )
    expect(described(pages.getByLabelText('Rewards that are claimed'))).toContain(
      'Empty: 95%, from 60 released rewards',
    )
    expect(await last(pages, 'POST shops/one/programmes/break-even')).toMatchObject({
      economics: { averageOrder: null, margin: 1250, repeat: null, redemption: null },
    })
  })

  it('take back a margin that the owner does not know any more', async () => {
    const pages = await open({ 'POST shops/one/programmes': { version: 4, terms: TERMS } })
    fireEvent.click(await pages.findByLabelText('I do not know my margin'))
    save(pages)
    expect(await last(pages, 'POST shops/one/programmes')).toMatchObject({
      economics: { margin: null },
      confirmLoss: true,
    })
  })
})
