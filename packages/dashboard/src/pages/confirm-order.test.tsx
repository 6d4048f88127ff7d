import type { AdminConversionDetail } from '@goodword/protocol'
import { cleanup, fireEvent, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { CANDIDATE, eur, OTHER, REPORT, UNPROVEN } from '../fixtures/orders.ts'
import { openPages, refused, SESSION, type TestPages } from '../fixtures/pages.tsx'

afterEach(cleanup)

const ORDER = {
  ...{ id: 'o1', orderId: '1001', kind: 'order', heardAt: 0, programme: 1, status: 'held' },
  ...{ unconfirmed: true, amount: eur('49.90') },
}
/** Nobody but browsers has spoken of it; nobody is named. */
const UNSAID: AdminConversionDetail = {
  ...UNPROVEN,
  ...{ review: undefined, cause: undefined, confirmed: false, placedAt: undefined, statements: [] },
  reasons: [{ code: 'order_unverified', fired: true }],
  reports: [{ ...REPORT, standing: 'waiting', touches: [] }],
  candidates: [],
}
const DETAIL: AdminConversionDetail = { ...UNSAID, confirmed: true, releaseAt: Date.UTC(2026, 0, 15) }
const REWARD = {
  ...{ id: 'r1', side: 'friend', money: eur('5.00'), points: 0, cost: eur('5.00') },
  ...{ status: 'held', createdAt: 0, orderId: '1001', waitsFor: 'confirmation' },
}
const RATING = { id: 'x', at: 0, stars: 4, status: 'new' }
const CONFIRM = 'POST shops/one/conversions/1001/confirm'
const ANSWERS = {
  'GET session': SESSION,
  'GET shops/one/rewards': { items: [REWARD] },
  'GET shops/one/conversions': { items: [ORDER] },
  'GET shops/one/conversions/1001': UNSAID,
  [CONFIRM]: DETAIL,
}
const waiting = (answers: object = {}) => openPages('#/rewards/held', { ...ANSWERS, ...answers })

describe('an order that waits for the owner’s word', () => {
  it('is confirmed by one press, with the amount that is shown', async () => {
    const pages = await waiting()
    const one = await pages.findByRole('article', { name: 'Order 1001' })
    within(one).getByText('€49.90')
    within(one).getByText('not confirmed')
    await pages.findByText('waits for your word that the order is paid')
    const returns = { ...REWARD, waitsFor: 'returns', releaseAt: Date.UTC(2026, 0, 15) }
    pages.answer('GET shops/one/rewards', { items: [returns] })
    fireEvent.click(await within(one).findByRole('button', { name: 'Confirm order 1001' }))
    await pages.findByText(/^Order 1001 is confirmed. Its rewards wait for returns until Jan 1\d, 2026.$/)
    expect(pages.asked.find(({ what }) => what === CONFIRM)?.body).toEqual(eur('49.90'))
    // The rewards below are told anew, and the keyboard is not lost with the button.
    await pages.findByText(/^waits for returns until/)
    expect(pages.queryByRole('article', { name: 'Order 1001' })).toBeNull()
    expect(document.activeElement?.textContent).toBe('Rewards')
  })

  it('may have come to another amount', async () => {
    const pages = await waiting()
    fireEvent.click(await pages.findByRole('button', { name: 'Another amount 1001' }))
    const field = pages.getByLabelText('What the order came to')
    expect(field).toHaveProperty('value', '49.90')
    fireEvent.input(field, { target: { value: '40,00' } })
    fireEvent.click(pages.getByRole('button', { name: 'Confirm order 1001' }))
    await pages.findByText(/^Order 1001 is confirmed/)
    expect(pages.asked.find(({ what }) => what === CONFIRM)?.body).toEqual({ amount: '40.00' })
  })

  it('of which browsers say different amounts asks for it; what cannot be one is said at the field', async () => {
    const { amount: _, ...open } = ORDER
    const errors = [{ field: 'amount', message: 'the amount cannot be used' }]
    const pages = await waiting({
      'GET shops/one/conversions': { items: [open] },
      [CONFIRM]: refused('amount_malformed', errors),
    })
    expect(await pages.findByLabelText('What the order came to')).toHaveProperty('value', '')
    expect(pages.queryByRole('button', { name: /^Another amount/ })).toBeNull()
    fireEvent.click(pages.getByRole('button', { name: 'Confirm order 1001' }))
    await pages.findByText('Must be an amount such as 10.00.')
    expect(pages.getByLabelText('What the order came to').getAttribute('aria-invalid')).toBe('true')
    pages.getByRole('article', { name: 'Order 1001' })
  })

  it('stays while the server is away, and is confirmed by trying again', async () => {
    const pages = await waiting({ [CONFIRM]: 'away' })
    fireEvent.click(await pages.findByRole('button', { name: 'Confirm order 1001' }))
    const again = await pages.findByRole('button', { name: 'Try again' })
    pages.answer(CONFIRM, { ...DETAIL, status: 'approved' })
    fireEvent.click(again)
    await pages.findByText('Order 1001 is confirmed. Its rewards are released.')
  })

  it.each([
    [{ review: 'open' }, /It still stands under “To review”/],
    [{ status: 'refused' }, /The rules of your programme give no reward/],
  ])('%o: it is said what has become of it', async (more, sentence) => {
    const pages = await waiting({ [CONFIRM]: { ...DETAIL, ...more } })
    fireEvent.click(await pages.findByRole('button', { name: 'Confirm order 1001' }))
    await pages.findByText(sentence)
  })

  describe('and names', () => {
    const named = (candidates: AdminConversionDetail['candidates']) =>
      waiting({ 'GET shops/one/conversions/1001': { ...UNSAID, candidates } })
    const sent = (pages: TestPages) => pages.asked.find(({ what }) => what === CONFIRM)?.body

    it('an advocate is confirmed and credited by one press', async () => {
      const pages = await named([{ ...CANDIDATE, sameAmount: false }])
      const one = await pages.findByRole('article', { name: 'Order 1001' })
      await within(one).findByRole('link', { name: 'Sample Advocate' })
      // Before the shop has said an amount nobody has another one.
      expect(within(one).queryByText(/the amount that your shop says/)).toBeNull()
      fireEvent.click(
        within(one).getByRole('button', { name: 'Confirm order 1001 and credit Sample Advocate' }),
      )
      await pages.findByText(/^Order 1001 is confirmed\. Its rewards wait for returns until/)
      expect(sent(pages)).toEqual({ ...eur('49.90'), creditTo: 'SAMPLE-1' })
    })

    it('an advocate may be confirmed without crediting anybody yet', async () => {
      const pages = await named([CANDIDATE])
      pages.answer(CONFIRM, { ...DETAIL, review: 'open', cause: 'origin_unproven' })
      fireEvent.click(
        await pages.findByRole('button', { name: 'Confirm without crediting anybody yet 1001' }),
      )
      await pages.findByText('Order 1001 is confirmed. It still stands under “To review”.')
      expect(sent(pages)).toEqual(eur('49.90'))
    })

    it('several advocates chooses nobody of them', async () => {
      const pages = await named([CANDIDATE, OTHER])
      const choices = await pages.findAllByRole('radio')
      expect(choices.map((one) => one.matches(':checked'))).toEqual([false, false])
      const press = pages.getByRole('button', { name: 'Confirm order 1001 and credit' })
      expect(press.getAttribute('aria-disabled')).toBe('true')
      fireEvent.click(press)
      expect(sent(pages)).toBeUndefined()
      fireEvent.click(pages.getByRole('radio', { name: 'SAMPLE-2' }))
      fireEvent.click(pages.getByRole('button', { name: 'Another amount 1001' }))
      fireEvent.input(pages.getByLabelText('What the order came to'), { target: { value: '40,00' } })
      fireEvent.click(pages.getByRole('button', { name: 'Confirm order 1001 and credit SAMPLE-2' }))
      await pages.findByText(/^Order 1001 is confirmed/)
      expect(sent(pages)).toEqual({ amount: '40.00', creditTo: 'SAMPLE-2' })
    })

    it('nobody that could be had is confirmed all the same', async () => {
      const pages = await waiting({ 'GET shops/one/conversions/1001': 'away' })
      fireEvent.click(await pages.findByRole('button', { name: 'Confirm order 1001' }))
      await pages.findByText(/^Order 1001 is confirmed/)
    })
  })

  it('is confirmed on its advocate’s page too', async () => {
    const pages = await openPages('#/advocates/a1', {
      ...ANSWERS,
      'GET shops/one/advocates/a1': {
        ...{
          id: 'a1',
          name: 'Sample Advocate',
          proven: true,
          active: true,
          createdAt: 0,
          codes: ['SAMPLE-1'],
        },
      },
      'GET shops/one/conversions/1001': { ...UNSAID, rewards: [REWARD] },
    })
    const details = (await pages.findByText(/^Order 1001/)).closest('details')
    if (!details) throw new Error('the order cannot be opened')
    details.open = true
    fireEvent(details, new Event('toggle'))
    await pages.findByText(/^The friend gets €5.00\./)
    expect(details.querySelector('summary')?.textContent).toContain('€49.90')
    const button = await pages.findByRole('button', { name: 'Confirm order 1001' })
    pages.answer('GET shops/one/conversions', { items: [{ ...ORDER, unconfirmed: false }] })
    fireEvent.click(button)
    await pages.findByText(/^Order 1001 is confirmed/)
    await expect.poll(() => pages.queryByRole('button', { name: 'Confirm order 1001' })).toBeNull()
  })
})

it('the overview says how many orders wait for the owner’s word, and leads there', async () => {
  const NONE = { items: [] }
  const pages = await openPages('', {
    ...ANSWERS,
    'GET shops/one/review': NONE,
    'GET shops/one/missed-referrals': NONE,
    'GET shops/one/ratings': { items: [RATING, { ...RATING, id: 'x2' }] },
  })
  await pages.findByRole('link', { name: '2 new ratings' })
  await pages.findByRole('link', { name: '0 missed referrals' })
  const link = await pages.findByRole('link', { name: '1 order to confirm' })
  expect(link.getAttribute('href')).toBe('#/rewards/held')
  expect(pages.asked.find(({ what }) => what === 'GET shops/one/conversions')?.query).toContain(
    'unconfirmed=yes',
  )
})
