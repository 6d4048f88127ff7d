import type { AdminConversionDetail } from '@goodword/protocol'
import { cleanup, fireEvent, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { UNPROVEN } from '../fixtures/orders.ts'
import { openPages, refused, SESSION, type TestPages } from '../fixtures/pages.tsx'

afterEach(cleanup)

const ADVOCATE = {
  ...{ id: 'a1', email: 'sample@example.test', name: 'Sample Advocate', proven: true, active: true },
  ...{ createdAt: 0, codes: ['SAMPLE-1'] },
}
const type = (pages: TestPages, label: string, value: string) =>
  fireEvent.input(pages.getByLabelText(label), { target: { value } })
const press = (pages: TestPages, name: string | RegExp) =>
  fireEvent.click(pages.getByRole('button', { name }))

describe('a missed referral', () => {
  const MISSED = { id: 'm1', at: 0, from: 'Sample from the choir', orderId: '1001', status: 'new' }
  const DETAIL: AdminConversionDetail = {
    ...UNPROVEN,
    ...{ status: 'refused', advocateId: undefined, review: undefined, cause: undefined },
    ...{ candidates: [], reports: [], reasons: [{ code: 'no_touch', fired: true }] },
  }
  const ANSWERS = {
    'GET session': SESSION,
    'GET shops/one/missed-referrals': { items: [MISSED] },
    'GET shops/one/conversions/1001': DETAIL,
    'GET shops/one/advocates': { items: [ADVOCATE] },
  }
  const CREDIT = 'POST shops/one/missed-referrals/m1/credit'

  it('shows what is known of the order, and is credited by code or address', async () => {
    const pages = await openPages('#/missed', ANSWERS)
    const one = await pages.findByRole('article', { name: 'Order 1001' })
    within(one).getByText('Sample from the choir')
    await within(one).findByText('€49.90')
    within(one).getByText('Neither a link nor a coupon came with the order.')
    pages.answer(CREDIT, {
      credited: true,
      waits: false,
      missedReferral: { ...MISSED, status: 'accepted' },
      reasons: [],
    })
    type(pages, 'Who sent them', 'sample@example.test')
    press(pages, 'Credit')
    await pages.findByText('Credited. The rewards go the usual way.')
    expect(pages.asked.at(-1)?.body).toEqual({ code: 'SAMPLE-1', orderId: '1001' })
    await pages.findByText('Nobody waits for you.')
  })

  it('says at the field what is missing or unknown, and sends nothing then', async () => {
    const pages = await openPages('#/missed', { ...ANSWERS, 'GET shops/one/advocates': { items: [] } })
    await pages.findByText('€49.90')
    press(pages, 'Credit')
    await pages.findByText('Please fill this in.')
    type(pages, 'Who sent them', 'NOBODY')
    press(pages, 'Credit')
    await pages.findByText('Nobody has this address or code.')
    expect(pages.asked.filter(({ what }) => what.startsWith('POST'))).toEqual([])
  })

  it('about an order that is not paid yet waits, and it is said for what', async () => {
    const pages = await openPages('#/missed', ANSWERS)
    await pages.findByText('€49.90')
    const missedReferral = { ...MISSED, status: 'accepted' }
    pages.answer(CREDIT, { credited: false, waits: true, missedReferral, reasons: [] })
    type(pages, 'Who sent them', 'SAMPLE-1')
    press(pages, 'Credit')
    await pages.findByText(/^Noted\. The advocate is credited once your shop, or you, confirm/)
    await pages.findByText('Nobody waits for you.')
    expect(pages.queryByText('Credited. The rewards go the usual way.')).toBeNull()
  })

  it('that the rules refuse stays, and it is said why', async () => {
    const pages = await openPages('#/missed', ANSWERS)
    await pages.findByText('€49.90')
    const reasons = [{ code: 'own_link', fired: true }]
    pages.answer(CREDIT, { credited: false, waits: false, missedReferral: MISSED, reasons })
    type(pages, 'Who sent them', 'SAMPLE-1')
    press(pages, 'Credit')
    await pages.findByText('Nothing was changed: the rules of your programme refuse it.')
    await pages.findByText(/^The buyer is the advocate/)
    expect(pages.getByRole('article', { name: 'Order 1001' })).toBeDefined()
  })

  it('about an order that nobody has reported is confirmed first, by its amount', async () => {
    const pages = await openPages('#/missed', {
      ...ANSWERS,
      'GET shops/one/conversions/1001': refused('not_found'),
      'POST shops/one/conversions/1001/confirm': DETAIL,
      [CREDIT]: {
        credited: true,
        waits: false,
        missedReferral: { ...MISSED, status: 'accepted' },
        reasons: [],
      },
    })
    await pages.findByText(/^Goodword has not heard of this order/)
    type(pages, 'Who sent them', 'SAMPLE-1')
    type(pages, 'What the order came to', '49,90')
    press(pages, 'Credit')
    await pages.findByText('Credited. The rewards go the usual way.')
    expect(pages.asked.slice(-2).map(({ what, body }) => [what, body])).toEqual([
      ['POST shops/one/conversions/1001/confirm', { amount: '49.90' }],
      [CREDIT, { code: 'SAMPLE-1', orderId: '1001' }],
    ])
  })

  it('is declined with a reason only', async () => {
    const errors = [{ field: 'note', message: 'must say why' }]
    const pages = await openPages('#/missed', {
      ...ANSWERS,
      'PATCH shops/one/missed-referrals/m1': refused('field_invalid', errors),
    })
    await pages.findByText('€49.90')
    press(pages, 'Decline')
    await pages.findByText('Please say why.')
    type(pages, 'Note', 'Known to us')
    pages.answer('PATCH shops/one/missed-referrals/m1', { ...MISSED, status: 'refused' })
    press(pages, 'Decline')
    await pages.findByText('Declined.')
    expect(pages.asked.at(-1)?.body).toEqual({ status: 'refused', note: 'Known to us' })
  })
})

describe('customers', () => {
  const ROW = {
    id: 'k1',
    customerId: 'c-1',
    email: 'one@example.test',
    kind: 'existing',
    createdAt: 0,
    changedAt: 0,
  }
  const ANSWERS = { 'GET session': SESSION, 'GET shops/one/customers': { items: [ROW] } }

  it.each([
    ['c-1', { boughtBefore: true, customer: ROW }, /^An existing customer: your list says so/],
    ['two@example.test', { boughtBefore: true }, /^An existing customer: an order of theirs/],
    ['c-9', { boughtBefore: false }, /^Not known as a customer/],
  ])('%s: it is said whether they are one, and by what', async (typed, answer, sentence) => {
    const pages = await openPages('#/customers', { ...ANSWERS, 'POST shops/one/customers/lookup': answer })
    await pages.findByRole('article', { name: 'one@example.test' })
    type(pages, 'E-mail address or customer number', typed)
    press(pages, 'Search')
    await pages.findByText(sentence)
    const name = typed.includes('@') ? 'email' : 'customerId'
    expect(pages.asked.at(-1)?.body).toEqual({ [name]: typed })
  })

  it('are removed by a second press, and the keyboard goes where the question is', async () => {
    const pages = await openPages('#/customers', {
      ...ANSWERS,
      'DELETE shops/one/customers/k1': { removed: true },
    })
    fireEvent.click(await pages.findByRole('button', { name: 'Remove one@example.test' }))
    await pages.findByText(/^Remove one@example.test from the list\?/)
    expect(document.activeElement?.textContent).toBe('Cancel')
    press(pages, 'Cancel')
    expect(document.activeElement?.textContent).toBe('Remove one@example.test')
    press(pages, 'Remove one@example.test')
    press(pages, 'Remove')
    await pages.findByText('Removed from the list.')
    await pages.findByText('Nobody is on it as an existing customer.')
  })

  it('leave as a table, and one that is added needs a number or an address', async () => {
    const errors = [{ field: 'customerId', message: 'either this or email is needed' }]
    const pages = await openPages('#/customers', {
      ...ANSWERS,
      'POST shops/one/customers': refused('field_invalid', errors),
    })
    const link = await pages.findByRole('link', { name: 'Download the list as CSV' })
    expect(link.getAttribute('href')).toBe('http://refer.example/admin/api/shops/one/customers/export')
    press(pages, 'Add to the list')
    await pages.findByText('A number or an address is needed.')
  })
})

describe('the lists', () => {
  const LISTED = [
    { kind: 'email', value: 'FINGERPRINT', note: 'Sample Person', listedAt: 0 },
    { kind: 'advocate', value: 'a1', listedAt: 0 },
  ]
  const ANSWERS = {
    'GET session': SESSION,
    'GET shops/one/lists/blocked': { items: LISTED },
    'GET shops/one/lists/allowed': { items: [] },
    'GET shops/one/advocates/a1': ADVOCATE,
    'GET shops/one/advocates': { items: [ADVOCATE] },
    'PUT shops/one/lists/allowed': { listed: true },
    'DELETE shops/one/lists/blocked': { listed: false },
  }

  it('say what they do and who is on them; an address is not there to be read', async () => {
    const pages = await openPages('#/lists', ANSWERS)
    await pages.findByText(/^Nobody earns anything by them/)
    await pages.findByRole('link', { name: 'Sample Advocate' })
    pages.getByText('Sample Person')
    expect(pages.queryByText(/FINGERPRINT/)).toBeNull()
  })

  it('somebody leaves by what the list knows of them', async () => {
    const pages = await openPages('#/lists', ANSWERS)
    fireEvent.click(
      await pages.findByRole('button', { name: 'Take off the list An e-mail address, Sample Person' }),
    )
    press(pages, 'Take off the list')
    await pages.findByText('Off the list.')
    expect(pages.asked.at(-1)?.body).toEqual({ kind: 'email', value: 'FINGERPRINT' })
  })

  it('somebody comes on them by code, with the reason', async () => {
    const pages = await openPages('#/lists', ANSWERS)
    fireEvent.click(await pages.findByRole('button', { name: 'Allowed' }))
    await pages.findByText(/^Nothing unusual counts/)
    fireEvent.change(pages.getByLabelText('Known by'), { target: { value: 'advocate' } })
    type(pages, 'Code or e-mail address', 'SAMPLE-1')
    type(pages, 'Why', 'A family of five')
    press(pages, 'Allow somebody')
    await pages.findByText('Allowed, from now on.')
    const put = pages.asked.findLast(({ what }) => what.startsWith('PUT'))
    expect(put?.body).toEqual({ kind: 'advocate', value: 'a1', note: 'A family of five' })
  })
})
