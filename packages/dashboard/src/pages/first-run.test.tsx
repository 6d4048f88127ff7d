import { cleanup, fireEvent, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { ASSUMPTIONS, GAIN, LOSS } from '../fixtures/break-even.ts'
import { openPages, refused, SESSION, type TestPages } from '../fixtures/pages.tsx'
import { SHOP } from '../fixtures/shop.ts'
import { hashOf } from '../route.ts'

afterEach(cleanup)

const EMPTY = { 'GET session': { ...SESSION, shops: [] } }
const eur = (amount: string) => ({ amount, currency: 'EUR' })
const type = (pages: TestPages, label: string | RegExp, value: string) =>
  fireEvent.input(pages.getByLabelText(label), { target: { value } })

async function open(answers: Parameters<typeof openPages>[1] = {}, hash = ''): Promise<TestPages> {
  const pages = await openPages(hash, { ...EMPTY, ...answers })
  await pages.findByRole('heading', { name: 'Your referral programme' })
  type(pages, 'Name of the shop', 'Sample shop')
  type(pages, 'Address', 'shop.example')
  type(pages, 'An average order', '60,00')
  type(pages, 'What is left of it', '12,5')
  return pages
}
const start = (pages: TestPages) =>
  fireEvent.click(pages.getByRole('button', { name: 'Start the programme' }))
/** What the shop was to be made with, at last; the break-even is asked for beside it, and may come later. */
async function sentShop(pages: TestPages): Promise<unknown> {
  const sent = () => pages.asked.findLast(({ what }) => what === 'POST shops')
  await expect.poll(sent).toBeDefined()
  return sent()?.body
}

describe('a new shop', () => {
  it('is sent as the server reads it', async () => {
    const pages = await open()
    start(pages)
    await pages.findByRole('alert')
    expect(await sentShop(pages)).toEqual({
      shop: {
        ...{ name: 'Sample shop', currency: 'EUR', consent: 'required' },
        ...{ landingUrl: 'https://shop.example', allowedOrigins: ['https://shop.example'] },
      },
      terms: {
        friendReward: { kind: 'percent', basisPoints: 1000 },
        advocateReward: { kind: 'percent', basisPoints: 500 },
        ...{ holdDays: 14, trust: 'verified', attribution: 'last', newCustomersOnly: false },
      },
      economics: { averageOrder: '60.00', margin: 1250, repeat: null, redemption: null },
      confirmLoss: false,
    })
  })

  it('is warned that a fixed reward is earned by orders that cost nothing, until a smallest order is typed', async () => {
    const pages = await open()
    const warning = () => pages.queryByText(/^An order that costs nothing/)
    expect(warning()).toBeNull()
    expect(pages.queryByLabelText(/Smallest order/)).toBeNull()
    const advocate = within(pages.getByRole('group', { name: 'The advocate gets' }))
    fireEvent.change(advocate.getByLabelText('Kind'), { target: { value: 'fixed' } })
    fireEvent.input(advocate.getByLabelText('Amount'), { target: { value: '10,00' } })
    await expect.poll(warning).not.toBeNull()
    expect(warning()?.closest('[role="status"]')).not.toBeNull()
    type(pages, /Smallest order/, '0,50')
    await expect.poll(warning).toBeNull()
    start(pages)
    expect(await sentShop(pages)).toMatchObject({ terms: { minimumOrder: '0.50' } })
  })

  it('shows what is wrong at the field, and nothing typed is gone', async () => {
    const errors = [
      { field: 'shop.landingUrl', message: 'must be an http or https address' },
      { field: 'terms.advocateReward.amount', message: 'must be a decimal string in EUR such as "10.00"' },
    ]
    const pages = await open({ 'POST shops': refused('field_invalid', errors) })
    const advocate = within(pages.getByRole('group', { name: 'The advocate gets' }))
    fireEvent.change(advocate.getByLabelText('Kind'), { target: { value: 'fixed' } })
    start(pages)
    await pages.findByText('2 fields need another look.')
    const address = pages.getByLabelText('Address')
    expect(address.getAttribute('aria-invalid')).toBe('true')
    const described = address.getAttribute('aria-describedby')?.split(' ') ?? []
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ')
    expect(words).toContain('Must be an address such as https://shop.example.')
    pages.getByText('Must be an amount such as 10.00.')
    type(pages, 'Address', 'https://shop.example')
    expect(pages.getByLabelText('Address').getAttribute('aria-invalid')).toBe('false')
    expect(pages.getByLabelText('Name of the shop')).toHaveProperty('value', 'Sample shop')
  })

  it('is told at once of everything that is missing', async () => {
    const pages = await open()
    for (const label of [
      'Name of the shop',
      'Address',
      'Currency',
      'An average order',
      'What is left of it',
    ]) {
      type(pages, label, ' ')
    }
    start(pages)
    await expect.poll(() => pages.getAllByText('Please fill this in.')).toHaveLength(5)
    await expect.poll(() => document.activeElement).toBe(pages.getByLabelText('Name of the shop'))
    expect(pages.asked.map(({ what }) => what)).not.toContain('POST shops')
  })

  it('says when rewards are released, and opens what is folded away where something in it is wrong', async () => {
    const errors = [{ field: 'terms.holdDays', message: 'must be a whole number from 0 to 365' }]
    const pages = await open({ 'POST shops': refused('field_invalid', errors) })
    const told = pages.getByText(
      'Rewards are released 14 days after an order, once your shop says that it is paid',
    )
    const fold = told.closest('details')
    type(pages, 'Days to wait for returns', '1')
    fireEvent.click(pages.getByRole('radio', { name: 'The buyer’s browser is enough' }))
    pages.getByText('Rewards are released 1 day after an order that a browser reports')
    type(pages, 'Days to wait for returns', '0')
    pages.getByText('Rewards are released as soon as a browser reports the order')
    expect(fold?.open).toBe(false)
    start(pages)
    const days = await pages.findByLabelText('Days to wait for returns')
    await expect.poll(() => document.activeElement).toBe(days)
    expect(fold?.open).toBe(true)
  })

  it('has its address completed when somebody leaves the field', async () => {
    const pages = await open()
    type(pages, 'Address', 'localhost:8080')
    fireEvent.blur(pages.getByLabelText('Address'))
    await expect.poll(() => pages.getByLabelText('Address')).toHaveProperty('value', 'http://localhost:8080')
  })

  it.each([[['shop.landingUrl', 'shop.allowedOrigins.0']], [['shop.allowedOrigins.0']]])(
    'whose address is wrong (%o) is not told that of the origins, which nobody has typed',
    async (fields) => {
      const errors = fields.map((field) => ({ field, message: 'must be an http or https address' }))
      const pages = await open({ 'POST shops': refused('field_invalid', errors) })
      start(pages)
      await pages.findByText('One field needs another look.')
      const isWrong = (label: string) => pages.getByLabelText(label).getAttribute('aria-invalid')
      expect(isWrong('Address')).toBe('true')
      expect(isWrong('Addresses that may report orders')).toBe('false')
    },
  )

  it('stays typed while the server is away, and over a reload', async () => {
    const pages = await open({ 'POST shops': 'away' })
    start(pages)
    await pages.findByText(/What you typed is still here/)
    expect(pages.getByLabelText('Name of the shop')).toHaveProperty('value', 'Sample shop')
    expect(sessionStorage.getItem('goodword-owner-draft')).toContain('Sample shop')
  })

  it('that would lose money asks for a confirmation, and sends it', async () => {
    const pages = await open({
      'POST break-even': LOSS,
      'POST shops': refused('reward_exceeds_margin'),
    })
    fireEvent.click(await pages.findByLabelText('I know, and I want it all the same'))
    pages.getByText(/brings €7.50 and costs €16.00 in rewards: you would pay/)
    start(pages)
    await pages.findByText(/would cost more than it brings/)
    expect(await sentShop(pages)).toMatchObject({ confirmLoss: true })
  })

  it.each([
    [{ smallestOrder: eur('25.00') }, 'It pays from an order of €25.00.'],
    [{ smallestOrder: eur('0.00') }, 'It pays for orders of any size.'],
    [{ smallestOrder: { amount: '0', currency: 'JPY' } }, 'It pays for orders of any size.'],
  ])('says from which order on it pays: %o', async (range, said) => {
    const pages = await open({ 'POST break-even': { ...GAIN, ...range } })
    await pages.findByText(said)
  })

  it('says what it is reckoned with and where that is from, and what else the owner says is sent', async () => {
    const said = { value: 9000, source: 'said' as const }
    const pages = await open({ 'POST break-even': GAIN })
    await pages.findByText('An average order: €60.00 (you say so)')
    pages.getByText('What is left of it: 12.5% (you say so)')
    pages.getByText('Further orders of 100 new customers: 0 (assumed)')
    pages.getByText('Rewards that are claimed: 100% (assumed)')
    pages.answer('POST break-even', { ...GAIN, assumptions: { ...ASSUMPTIONS, redemption: said } })
    type(pages, 'Rewards that are claimed', '90')
    type(pages, 'Further orders of 100 new customers', '50')
    await pages.findByText('Rewards that are claimed: 90% (you say so)')
    start(pages)
    expect(await sentShop(pages)).toMatchObject({ economics: { repeat: 5000, redemption: 9000 } })
  })

  it('says with which order it is weighed where the average one earns no reward', async () => {
    const pages = await open({ 'POST break-even': { ...GAIN, firstOrder: eur('80.00') } })
    await pages.findByText(
      'Weighed is an order of €80.00, the smallest that is rewarded: your average is below it.',
    )
  })

  it('opens what else is reckoned with where something in it is wrong, and names the field', async () => {
    const pages = await open()
    const field = pages.getByLabelText('Rewards that are claimed')
    expect(field.closest('details')?.open).toBe(false)
    type(pages, 'Rewards that are claimed', '110')
    start(pages)
    await pages.findByText('At most 100.')
    await expect.poll(() => document.activeElement).toBe(field)
    expect(field.closest('details')?.open).toBe(true)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(pages.asked.map(({ what }) => what)).not.toContain('POST shops')
  })

  it('says up to which order it pays where large ones cost more than they bring', async () => {
    const largestOrder = eur('150.05')
    const pages = await open({
      'POST break-even': { ...GAIN, smallestOrder: eur('25.00'), largestOrder },
    })
    await pages.findByText(
      'It pays for orders from €25.00 to €150.05. Larger ones can cost more than they bring.',
    )
    pages.answer('POST break-even', { ...GAIN, smallestOrder: eur('0.00'), largestOrder })
    type(pages, 'An average order', '61')
    await pages.findByText('It pays for orders up to €150.05. Larger ones can cost more than they bring.')
  })

  it('asks again when the loss has become another one', async () => {
    const pages = await open({
      'POST break-even': LOSS,
    })
    fireEvent.click(await pages.findByLabelText('I know, and I want it all the same'))
    type(pages, 'An average order', '90')
    start(pages)
    expect(await sentShop(pages)).toMatchObject({ confirmLoss: false })
  })

  it('is told about a number that is none, before anything is sent', async () => {
    const pages = await open()
    type(pages, 'Days to wait for returns', 'two weeks')
    start(pages)
    await pages.findByText('Must be a whole number.')
    expect(pages.asked.map(({ what }) => what)).not.toContain('POST shops')
  })
})

describe('a shop that was just made', () => {
  it.each(['', hashOf('new')])(
    'is the one that the pages are about from then on, made at “%s”',
    async (hash) => {
      const steps = { joined: false, visited: false, ordered: false, credited: false }
      const pages = await open(
        {
          'POST shops': { shopId: 'one', secretKey: 'sk_sample' },
          'GET shops/one/shop': SHOP,
          'GET shops/one/first-steps': steps,
        },
        hash,
      )
      start(pages)
      await pages.findByRole('heading', { level: 1, name: 'Overview' })
      await pages.findByLabelText('Script tag and banner')
      // Its key would only have to be put somewhere safe now; who needs one makes it.
      expect(pages.container.innerHTML).not.toContain('sk_sample')
      expect(sessionStorage.getItem('goodword-owner-draft')).toBeNull()
      // It was said with this page, and is over with the next one.
      pages.getByText('Your programme is running')
      pages.getByText('Sample shop')
      pages.app.go(hashOf('rewards', 'held'))
      await pages.findByRole('heading', { level: 1, name: 'Rewards' })
      pages.getByText('Sample shop')
      await expect.poll(() => pages.queryByText('Your programme is running')).toBeNull()
    },
  )
})
