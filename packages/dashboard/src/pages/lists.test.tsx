import { cleanup, fireEvent, within } from '@testing-library/preact'
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
