import type { AdminConversionDetail } from '@goodword/protocol'
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { CANDIDATE, CREDITED, eur, listed, OTHER, REPORT, UNPROVEN } from '../fixtures/orders.ts'
import { openPages, refused, SESSION } from '../fixtures/pages.tsx'

afterEach(cleanup)

const APPROVE = 'POST shops/one/review/o1/approve'

/** The page with orders that wait. */
const open = (orders: readonly AdminConversionDetail[], more: Parameters<typeof openPages>[1] = {}) =>
  openPages('#/review', {
    'GET session': SESSION,
    'GET shops/one/review': { items: orders.map(listed) },
    ...Object.fromEntries(orders.map((order) => [`GET shops/one/conversions/${order.orderId}`, order])),
    ...more,
  })
const numbered = (number: number, more: Partial<AdminConversionDetail> = {}): AdminConversionDetail => ({
  ...{ ...UNPROVEN, id: `o${number}`, orderId: String(1000 + number) },
  ...more,
})

describe('an order of which only a browser says who sent the buyer', () => {
  it('shows who is named, with all there is to judge by in plain words', async () => {
    const pages = await open([{ ...UNPROVEN, sameAmountOrders: 12, amountsTried: 2 }])
    const one = await pages.findByRole('article', { name: 'Order 1001' })
    within(one).getByText('Nothing but a browser’s word says who sent the buyer.')
    const person = within(one).getByRole('link', { name: 'Sample Advocate' })
    expect(person.getAttribute('href')).toBe('#/advocates/a1')
    within(one).getByText('sample@example.test, SAMPLE-1')
    const hints = within(one).getByRole('list', { name: 'What there is to judge by' })
    expect(
      within(hints)
        .getAllByRole('listitem')
        .map((hint) => hint.textContent),
    ).toEqual([
      'The report says the same amount as your shop.',
      'Reported 4 minutes after the order.',
      'The account was made 3 days before the order.',
      'Credited with 2 orders so far.',
      'No wrong report of another order names this advocate.',
    ])
    within(one).getByText(
      '12 other orders have this amount, too: it is easily guessed. Unsigned reports say 2 different amounts.',
    )
  })

  it('says what speaks against somebody as plainly', async () => {
    const pages = await open([{ ...UNPROVEN, candidates: [OTHER] }])
    const hints = await pages.findByRole('list', { name: 'What there is to judge by' })
    expect(
      within(hints)
        .getAllByRole('listitem')
        .map((hint) => hint.textContent),
    ).toEqual([
      'No report with this name says the amount that your shop says.',
      'Reported 90 minutes before the order.',
      'The account was made after the order.',
      'Credited with 0 orders so far.',
      '3 reports of other orders named this advocate with a wrong amount.',
    ])
    pages.getByText('No other order has this amount.')
  })

  it('is credited by one press that names the person, and it is said what became of it', async () => {
    const pages = await open([UNPROVEN], { [APPROVE]: CREDITED })
    fireEvent.click(await pages.findByRole('button', { name: 'Credit Sample Advocate 1001' }))
    await pages.findByText(
      /^Order 1001 is credited to Sample Advocate\. Its rewards wait for returns until Jan 1\d, 2026\.$/,
    )
    expect(pages.asked.find(({ what }) => what === APPROVE)?.body).toEqual({ creditTo: 'SAMPLE-1' })
    await pages.findByText('Nothing waits for you.')
  })

  it('that a rule refuses all the same is not said to be credited', async () => {
    const pages = await open([UNPROVEN], {
      [APPROVE]: { ...CREDITED, status: 'refused', credit: undefined },
    })
    fireEvent.click(await pages.findByRole('button', { name: 'Credit Sample Advocate 1001' }))
    await pages.findByText('The rules of your programme give no reward for it.')
    expect(pages.queryByText(/is credited to/)).toBeNull()
  })

  it.each(['origin_unproven', 'competing'] as const)(
    'with several named (%s) has nobody chosen, and no press before somebody is',
    async (cause) => {
      const pages = await open([{ ...UNPROVEN, cause, candidates: [CANDIDATE, OTHER] }], {
        [APPROVE]: { ...CREDITED, credit: { advocateId: 'a2', code: 'SAMPLE-2' } },
      })
      const choices = await pages.findAllByRole('radio')
      expect(choices.map((one) => one.matches(':checked'))).toEqual([false, false])
      const button = pages.getByRole('button', { name: 'Credit 1001' })
      expect(button.getAttribute('aria-disabled')).toBe('true')
      const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '')
      expect(reason?.textContent).toBe('Choose first who sent the buyer.')
      fireEvent.click(button)
      expect(pages.asked.some(({ what }) => what.startsWith('POST'))).toBe(false)

      fireEvent.click(pages.getByRole('radio', { name: 'SAMPLE-2' }))
      fireEvent.click(pages.getByRole('button', { name: 'Credit SAMPLE-2 1001' }))
      await pages.findByText(/^Order 1001 is credited to SAMPLE-2\./)
      expect(pages.asked.find(({ what }) => what === APPROVE)?.body).toEqual({ creditTo: 'SAMPLE-2' })
    },
  )

  it('whose named one has gone meanwhile says so where the name stands', async () => {
    const errors = [{ field: 'creditTo', message: 'must be a code that came with the order' }]
    const pages = await open([UNPROVEN], { [APPROVE]: refused('field_invalid', errors) })
    fireEvent.click(await pages.findByRole('button', { name: 'Credit Sample Advocate 1001' }))
    await pages.findByText('Nothing that was said of this order names them.')
    pages.getByRole('article', { name: 'Order 1001' })
  })

  it('is refused with a reason only', async () => {
    const errors = [{ field: 'note', message: 'must say why' }]
    const REFUSE = 'POST shops/one/review/o1/refuse'
    const pages = await open([UNPROVEN], { [REFUSE]: refused('field_invalid', errors) })
    fireEvent.click(await pages.findByRole('button', { name: 'Refuse 1001' }))
    await pages.findByText('Please say why.')
    fireEvent.input(pages.getByLabelText('Note'), { target: { value: 'Known to us' } })
    pages.answer(REFUSE, { ...UNPROVEN, review: 'refused', status: 'refused' })
    fireEvent.click(pages.getByRole('button', { name: 'Refuse 1001' }))
    await pages.findByText('Order 1001 is refused.')
    expect(pages.asked.findLast(({ what }) => what === REFUSE)?.body).toEqual({ note: 'Known to us' })
  })
})

describe('an order with something unusual', () => {
  const UNUSUAL: AdminConversionDetail = {
    ...UNPROVEN,
    cause: 'signals',
    credit: { advocateId: 'a1', code: 'SAMPLE-1' },
    reasons: [
      { code: 'disposable_address', fired: true, params: { weight: 30 } },
      { code: 'velocity', fired: false, params: { weight: 50 } },
    ],
  }

  it('says why in words, and only what fired; it goes to whom it is credited to', async () => {
    const pages = await open([UNUSUAL], { [APPROVE]: { ...CREDITED, status: 'approved' } })
    const why = await pages.findByRole('list', { name: 'Why' })
    expect(
      within(why)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['The buyer’s address is of the kind that is thrown away.'])
    pages.getByRole('link', { name: 'Sample Advocate' })
    fireEvent.click(pages.getByRole('button', { name: 'Approve 1001' }))
    await pages.findByText('Order 1001 is approved. Its rewards are released.')
    expect(pages.asked.find(({ what }) => what === APPROVE)?.body).toEqual({})
  })

  it('and several named keeps the rules’ choice unless the owner makes another', async () => {
    const pages = await open([{ ...UNUSUAL, candidates: [CANDIDATE, OTHER] }], { [APPROVE]: CREDITED })
    const choice = await pages.findByRole('combobox', { name: 'Who gets the credit' })
    fireEvent.change(choice, { target: { value: 'SAMPLE-2' } })
    fireEvent.click(pages.getByRole('button', { name: 'Approve 1001' }))
    await pages.findByText(/^Order 1001 is approved\./)
    expect(pages.asked.find(({ what }) => what === APPROVE)?.body).toEqual({ creditTo: 'SAMPLE-2' })
  })
})

describe('what an order came to', () => {
  it('is what the shop says, not what the first browser guessed', async () => {
    const guess = { ...REPORT, id: 'p0', amount: eur('999.00'), standing: 'amount_differs' } as const
    const pages = await open([{ ...UNPROVEN, reports: [guess, REPORT] }])
    const [facts] = (await pages.findByRole('article', { name: 'Order 1001' })).querySelectorAll('.facts')
    expect(facts?.textContent).toContain('€49.90')
    expect(facts?.textContent).not.toMatch(/999|not confirmed/)
  })

  it('before the shop’s word is shown as unconfirmed, and as several where reports contradict each other', async () => {
    const unsaid = numbered(2, { confirmed: false, amount: undefined, statements: [] })
    const reports = [
      REPORT,
      { ...REPORT, id: 'p2', amount: eur('45.00') },
      { ...REPORT, id: 'p3', amount: eur('49.90') },
    ]
    const pages = await open([numbered(1, { confirmed: false }), { ...unsaid, reports }])
    const first = await pages.findByRole('article', { name: 'Order 1001' })
    within(first).getByText('not confirmed')
    // Nobody can be said to have the shop's amount before the shop has said one.
    expect(within(first).queryByText(/same amount as your shop/)).toBeNull()
    within(pages.getByRole('article', { name: 'Order 1002' })).getByText('Reports differ: €49.90, €45.00')
  })
})

describe('all that look right', () => {
  const GOOD = [numbered(1), numbered(2), numbered(3)]
  const DOUBTFUL = [
    numbered(4, { candidates: [CANDIDATE, OTHER] }),
    numbered(5, { candidates: [{ ...CANDIDATE, sameAmount: false }] }),
    numbered(6, { candidates: [{ ...CANDIDATE, wrongReports: 1 }] }),
    numbered(7, { cause: 'signals' }),
    numbered(8, { amountsTried: 4 }),
    numbered(9, { reasons: [{ code: 'review_needed', fired: true, params: { weight: 50, from: 50 } }] }),
  ]
  const approve = (number: number) => `POST shops/one/review/o${number}/approve`
  const credited = (number: number): AdminConversionDetail => ({
    ...CREDITED,
    ...{ id: `o${number}`, orderId: String(1000 + number) },
  })

  it('are named before the press, and none with any doubt is among them', async () => {
    const pages = await open([...GOOD, ...DOUBTFUL])
    await pages.findByRole('button', { name: 'Credit all that look right (3)' })
    const which = pages.getByRole('list', { name: 'What is credited, and to whom' })
    expect(
      within(which)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      ...['1001', '1002', '1003'].map((number) => `Order ${number}, €49.90: Sample Advocate (SAMPLE-1)`),
    ])
  })

  it('are credited one after another; what failed is named, what was done is counted', async () => {
    const pages = await open(GOOD, {
      [approve(1)]: credited(1),
      [approve(2)]: refused('state_conflict'),
      [approve(3)]: { ...credited(3), credit: undefined, status: 'refused' },
    })
    const button = await pages.findByRole('button', { name: 'Credit all that look right (3)' })
    button.focus()
    pages.answer('GET shops/one/review', { items: [listed(numbered(2))] })
    fireEvent.click(button)
    const done = await pages.findByText('1 of 3 credited.')
    expect(done.closest('[role="status"]')).not.toBeNull()
    const failed = pages.getByRole('list', { name: 'Not credited' })
    expect(
      within(failed)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      'Order 1002: Somebody else was quicker. Load the page again.',
      'Order 1003: The rules of your programme give no reward for it.',
    ])
    const posts = pages.asked.filter(({ what }) => what.startsWith('POST'))
    expect(posts.map(({ what, body }) => [what, body])).toEqual(
      [1, 2, 3].map((number) => [approve(number), { creditTo: 'SAMPLE-1' }]),
    )
    // What is left is one order with a button of its own; the keyboard is not lost with the button that is gone.
    expect(pages.queryByRole('article', { name: 'Order 1001' })).toBeNull()
    pages.getByRole('article', { name: 'Order 1002' })
    expect(pages.queryByRole('button', { name: /^Credit all/ })).toBeNull()
    await waitFor(() => expect(document.activeElement?.textContent).toBe('All that look right'))
  })

  it('are looked at again first: somebody else who is named by now is nobody’s default', async () => {
    const pages = await open(GOOD.slice(0, 2), { [approve(2)]: credited(2) })
    const button = await pages.findByRole('button', { name: 'Credit all that look right (2)' })
    pages.answer(
      'GET shops/one/conversions/1001',
      numbered(1, { cause: 'competing', candidates: [CANDIDATE, OTHER] }),
    )
    pages.answer('GET shops/one/review', { items: [listed(numbered(1))] })
    fireEvent.click(button)
    await pages.findByText('1 of 2 credited.')
    await pages.findByText('Order 1001: Something has come in since you opened this page. Look at it again.')
    expect(pages.asked.some(({ what }) => what === approve(1))).toBe(false)
    expect(await pages.findAllByRole('radio')).toHaveLength(2)
  })
})

it('orders at which somebody may be guessing are folded away at the end, and can be decided there', async () => {
  const guessed = numbered(2, { amountsTried: 4 })
  const pages = await open([guessed, numbered(1)], { 'POST shops/one/review/o2/approve': CREDITED })
  const summary = await pages.findByText('1 order where somebody may be guessing')
  const fold = summary.closest('details')
  expect(fold?.open).toBe(false)
  const [first, last] = pages.getAllByRole('article', { hidden: true })
  expect(first?.getAttribute('aria-label')).toBe('Order 1001')
  expect(fold?.contains(last ?? null)).toBe(true)
  if (fold) fold.open = true
  fireEvent.click(pages.getByRole('button', { name: 'Credit Sample Advocate 1002' }))
  await waitFor(() => expect(pages.queryByText('1 order where somebody may be guessing')).toBeNull())
  expect(document.activeElement?.textContent).toBe('To review')
})

it('an order that has gone since it was listed hinders no other', async () => {
  const pages = await open([numbered(1), numbered(2)], {
    'GET shops/one/conversions/1001': refused('not_found'),
  })
  await pages.findByRole('article', { name: 'Order 1002' })
  expect(pages.queryByRole('article', { name: 'Order 1001' })).toBeNull()
})

describe('what was said of an order', () => {
  it('is told in the order of arrival, with how far each is believed', async () => {
    const at = UNPROVEN.heardAt
    const pages = await open([
      {
        ...UNPROVEN,
        statements: [
          ...UNPROVEN.statements,
          {
            ...{ id: 's2', source: 'api', receivedAt: at + 9e5, asOf: at + 9e5, says: 'refunded' },
            ...{ amount: eur('10.00'), total: true, code: null, customerId: '42', coupons: [] },
          },
        ],
        reports: [
          REPORT,
          { ...REPORT, id: 'p2', receivedAt: at + 5e5, amount: eur('45.00'), standing: 'amount_differs' },
          {
            ...{ ...REPORT, id: 'p3', receivedAt: at + 9e7, standing: 'too_late' },
            ...{ touches: [], coupons: ['SAMPLE-2'] },
          },
        ],
        furtherReports: 7,
      },
    ])
    const said = await pages.findByRole('list', { name: 'What was said of it', hidden: true })
    const lines = within(said).getAllByRole('listitem', { hidden: true })
    const words = lines.map((one) => one.textContent?.replace(/^.*?[AP]M: /, '').replace(/\s+/g, ' '))
    expect(words).toEqual([
      expect.stringMatching(/^Your shop, by its system: paid, €49\.90\. Placed Jan 1, 2026, .*\.$/),
      'A browser’s report says €49.90. It names Sample Advocate (SAMPLE-1). Same amount as your shop’s, and no other proof: a person decides.',
      'Another report says €45.00. It names Sample Advocate (SAMPLE-1). Not the amount that your shop says: it moves nothing.',
      'Your shop, by its server or by your press: €10.00 was sent back in total. It carried no code. Customer 42. No coupon.',
      'A later report says €49.90. Coupons: SAMPLE-2. It came too late: it moves nothing.',
    ])
    pages.getByText('7 further reports were not kept.')
  })
})

describe('pages that report other amounts than the shop', () => {
  const amounts = (usual?: string) => ({ orders: 20, differing: 7, ...(usual && { usual: eur(usual) }) })

  it.each([
    ['4.90', /^Your pages usually report €4\.90 less than your shop says \(7 of the last 20 orders\)\.$/],
    ['-4.90', /^Your pages usually report €4\.90 more than your shop says \(7 of the last 20 orders\)\.$/],
  ])('are said with the usual difference (%s), and where it is mended', async (usual, sentence) => {
    const pages = await open([], { 'GET shops/one/amounts': amounts(usual) })
    await pages.findByText(sentence)
    expect(pages.getByRole('link', { name: 'How to sign orders' }).getAttribute('href')).toBe('#/shop')
  })

  it('are not spoken of while too few differ', async () => {
    const pages = await open([], { 'GET shops/one/amounts': amounts() })
    await pages.findByText('Nothing waits for you.')
    expect(pages.queryByText(/^Your pages/)).toBeNull()
  })
})
