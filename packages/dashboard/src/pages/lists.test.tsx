import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { openPages, refused, SESSION } from '../fixtures/pages.tsx'

afterEach(cleanup)

const eur = (amount: string) => ({ amount, currency: 'EUR' })

describe('rewards', () => {
  const REWARD = {
    ...{ id: 'r1', side: 'advocate', advocateId: 'a1', money: eur('10.00'), points: 0, cost: eur('10.00') },
    ...{ status: 'approved', createdAt: 0, orderId: '1001' },
    advocate: { name: 'Sample Advocate', proven: true },
  }

  it('that are paid leave the list, and it is said', async () => {
    const pages = await openPages('#/rewards', {
      'GET session': SESSION,
      'GET shops/one/rewards': { items: [REWARD] },
      'POST shops/one/rewards/r1/issue': { reward: { ...REWARD, status: 'issued' } },
    })
    fireEvent.click(await pages.findByRole('button', { name: 'Mark as paid €10.00, Sample Advocate, 1001' }))
    await pages.findByText('€10.00: paid.')
    await pages.findByText('Nothing is to be paid.')
  })

  it('of which there are more come page by page, each once', async () => {
    const pages = await openPages('#/rewards', {
      'GET session': SESSION,
      'GET shops/one/rewards': { items: [REWARD], next: 'r1' },
    })
    const more = await pages.findByRole('button', { name: 'Show more' })
    pages.answer('GET shops/one/rewards', { items: [{ ...REWARD, id: 'r0', money: eur('7.00') }] })
    fireEvent.click(more)
    await pages.findByRole('article', { name: '€7.00' })
    expect(pages.getAllByRole('article')).toHaveLength(2)
    expect(pages.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  it('of somebody without a confirmed address cannot be marked, and it is said why', async () => {
    const unproven = { ...REWARD, advocate: { name: 'Sample Advocate', proven: false } }
    const pages = await openPages('#/rewards', {
      'GET session': SESSION,
      'GET shops/one/rewards': { items: [unproven] },
    })
    const one = await pages.findByRole('article', { name: '€10.00' })
    within(one).getByText(/^can be paid once the e-mail address is confirmed/)
    expect(within(one).queryByRole('button')).toBeNull()
  })

  it('that the server refuses to pay stay, and it is said why', async () => {
    const pages = await openPages('#/rewards', {
      'GET session': SESSION,
      'GET shops/one/rewards': { items: [REWARD] },
      'POST shops/one/rewards/r1/issue': refused('state_conflict', undefined, 'advocate_unproven'),
    })
    fireEvent.click(await pages.findByRole('button', { name: /^Mark as paid/ }))
    await pages.findByText(/has not confirmed the e-mail address yet/)
    expect(pages.getByRole('article', { name: '€10.00' })).toBeDefined()
  })
})

describe('what waits for a person', () => {
  const ORDER = { id: 'o1', orderId: '1001', kind: 'order', heardAt: 0, programme: 1, review: 'open' }
  const DETAIL = {
    ...ORDER,
    ...{ status: 'held', refunded: eur('0.00'), claims: [], candidates: [], rewards: [] },
    reasons: [
      { code: 'disposable_address', fired: true, params: { weight: 30 } },
      { code: 'velocity', fired: false, params: { weight: 50 } },
    ],
  }
  const ANSWERS = {
    'GET session': SESSION,
    'GET shops/one/review': { items: [ORDER] },
    'GET shops/one/conversions/1001': DETAIL,
  }

  it('says why in words, and only what fired', async () => {
    const pages = await openPages('#/review', ANSWERS)
    const why = await pages.findByRole('list', { name: 'Why' })
    expect(
      within(why)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['The buyer’s address is of the kind that is thrown away.'])
  })

  const claim = (id: string, amount: string, verified = false) => ({
    ...{ id, source: 'browser', receivedAt: 0, verified, amount: eur(amount), touches: [] },
  })

  it('is judged by its amount, not by what the first browser guessed', async () => {
    const claims = [claim('a', '999.00'), claim('b', '49.90', true)]
    const detail = { ...DETAIL, amount: eur('49.90'), claims }
    const pages = await openPages('#/review', { ...ANSWERS, 'GET shops/one/conversions/1001': detail })
    await pages.findByText('€49.90')
    expect(pages.queryByText(/999/)).toBeNull()
  })

  it('says so where reports contradict each other', async () => {
    const detail = { ...DETAIL, claims: [claim('a', '999.00'), claim('b', '49.90'), claim('c', '49.90')] }
    const pages = await openPages('#/review', { ...ANSWERS, 'GET shops/one/conversions/1001': detail })
    await pages.findByText('Reports differ: €999.00, €49.90')
  })

  describe('and that several people claim', () => {
    const candidates = [
      { advocateId: 'a1', code: 'SAMPLE-1', name: 'Sample Advocate' },
      { advocateId: 'a2', code: 'SAMPLE-2' },
    ]
    const claimed = {
      ...ANSWERS,
      'GET shops/one/conversions/1001': { ...DETAIL, claims: [claim('a', '49.90')], candidates },
    }

    it('goes to whom the owner chooses, of those whom there are', async () => {
      const pages = await openPages('#/review', {
        ...claimed,
        'POST shops/one/review/o1/approve': { ...DETAIL, status: 'approved' },
      })
      const choice = await pages.findByRole('combobox', { name: 'Who gets the credit' })
      const options = within(choice).getAllByRole('option')
      expect(options.map((one) => one.textContent)).toEqual([
        ...['Whom the rules prefer', 'Sample Advocate (SAMPLE-1)', 'SAMPLE-2'],
      ])
      fireEvent.change(choice, { target: { value: 'SAMPLE-2' } })
      fireEvent.click(pages.getByRole('button', { name: 'Approve' }))
      await pages.findByText('Order 1001 is approved.')
      expect(pages.asked.at(-1)?.body).toEqual({ creditTo: 'SAMPLE-2' })
    })

    it('says at the field what is wrong with the choice', async () => {
      const errors = [{ field: 'creditTo', message: 'must be a code that one of the claims names' }]
      const pages = await openPages('#/review', {
        ...claimed,
        'POST shops/one/review/o1/approve': refused('field_invalid', errors),
      })
      fireEvent.click(await pages.findByRole('button', { name: 'Approve' }))
      await pages.findByText('No report of this order names them.')
      const choice = pages.getByRole('combobox', { name: 'Who gets the credit' })
      expect(choice.getAttribute('aria-invalid')).toBe('true')
      await waitFor(() => expect(document.activeElement).toBe(choice))
    })
  })

  it('is refused with a reason only', async () => {
    const errors = [{ field: 'note', message: 'must say why' }]
    const pages = await openPages('#/review', {
      ...ANSWERS,
      'POST shops/one/review/o1/refuse': refused('field_invalid', errors),
    })
    fireEvent.click(await pages.findByRole('button', { name: 'Refuse' }))
    await pages.findByText('Please say why.')
    fireEvent.input(pages.getByLabelText('Note'), { target: { value: 'Known to us' } })
    pages.answer('POST shops/one/review/o1/refuse', { ...DETAIL, status: 'refused' })
    fireEvent.click(pages.getByRole('button', { name: 'Refuse' }))
    await pages.findByText('Order 1001 is refused.')
    expect(pages.asked.at(-1)?.body).toEqual({ note: 'Known to us' })
    await pages.findByText('Nothing waits for you.')
  })
})

it('what people wrote is shown as text, never as markup', async () => {
  const words = '<img src=x onerror=alert(1)>'
  const pages = await openPages('#/ratings', {
    'GET session': SESSION,
    'GET shops/one/ratings': { items: [{ id: 'x', at: 0, stars: 4, words, status: 'new' }] },
  })
  await pages.findByText(words)
  expect(pages.container.querySelector('img')).toBeNull()
  pages.getByRole('img', { name: '4 stars of 5' })
})

it('one owner’s session has no menu of shops, and makes none', async () => {
  const pages = await openPages('#/new', {
    'GET session': { ...SESSION, operator: false },
    'GET shops/one/review': { items: [] },
  })
  await pages.findByText('Sample shop')
  expect(pages.queryByRole('combobox', { name: 'Shop' })).toBeNull()
  expect(pages.queryByText('Your referral programme')).toBeNull()
})

describe('coupons', () => {
  const TERMS = { advocateReward: '10.00', friendReward: '5.00' }
  const ANSWERS = {
    'GET session': SESSION,
    'GET shops/one/programmes/current': { version: 1, terms: { ...TERMS, friendCouponPool: 'summer' } },
    'GET shops/one/coupons/summer': { pool: 'summer', free: 3, isLow: true },
  }

  it('come from a table; each row that is wrong is named', async () => {
    const pages = await openPages('#/coupons', {
      ...ANSWERS,
      'POST shops/one/coupons/summer/import': {
        ...{ added: 2, known: 1 },
        errors: [{ line: 3, field: 'code', message: 'must be 3 to 64 of A-Z a-z 0-9 - _' }],
      },
    })
    await pages.findByText('3 coupons left')
    const file = new File(['code\nA-1\n=x\n'], 'coupons.csv', { type: 'text/csv' })
    fireEvent.change(pages.getByLabelText('Table with coupons'), { target: { files: [file] } })
    // Choosing it shows at once what can be taken; nothing is taken yet.
    await pages.findByText('coupons.csv: 3 rows can be taken.')
    await pages.findByText('1 row cannot be taken:')
    expect(pages.asked.at(-1)?.query).toBe('check=yes')
    fireEvent.click(pages.getByRole('button', { name: 'Import 3 rows' }))
    await pages.findByText('2 coupons added; 1 known already.')
    expect(pages.asked.findLast(({ what }) => what.startsWith('POST'))?.query).toBe('')
    expect(pages.queryByRole('button', { name: /^Import/ })).toBeNull()
    expect(pages.getAllByRole('row').map((one) => one.textContent)).toEqual([
      'LineColumnWhat is wrong',
      '3codeOnly the letters A to Z, digits, - and _.',
    ])
  })

  it('of which none is right cannot be taken at all', async () => {
    const pages = await openPages('#/coupons', {
      ...ANSWERS,
      'POST shops/one/coupons/summer/import': {
        ...{ added: 0, known: 0 },
        errors: [{ line: 1, field: 'code', message: 'the first line must name the columns code' }],
      },
    })
    const file = new File(['a\n1\n'], 'other.csv', { type: 'text/csv' })
    fireEvent.change(await pages.findByLabelText('Table with coupons'), { target: { files: [file] } })
    await pages.findByText('other.csv: no row can be taken.')
    await pages.findByText('The first line must name the columns code.')
    expect(pages.queryByRole('button', { name: /^Import/ })).toBeNull()
  })

  it('without a pool lead to the programme', async () => {
    const pages = await openPages('#/coupons', {
      ...ANSWERS,
      'GET shops/one/programmes/current': { version: 1, terms: TERMS },
    })
    const link = await pages.findByRole('link', { name: 'Go to the programme' })
    expect(link.getAttribute('href')).toBe('#/programme')
  })
})
