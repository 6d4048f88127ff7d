import { cleanup, fireEvent } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { lateAnswer, openPages, SESSION } from '../fixtures/pages.tsx'

afterEach(cleanup)

const IMPORT = 'POST shops/one/coupons/summer/import'
const TERMS = { advocateReward: '10.00', friendReward: '5.00', friendCouponPool: 'summer' }

const openCoupons = () =>
  openPages('#/coupons', {
    'GET session': SESSION,
    'GET shops/one/programmes/current': { version: 1, terms: TERMS },
    'GET shops/one/coupons/summer': { pool: 'summer', free: 3, isLow: true },
  })
it('a file that cannot be read any more is to be chosen again, and nobody says that the server is away', async () => {
  const pages = await openCoupons()
  // What browsers do with a file that was written to since it was chosen: https://w3c.github.io/FileAPI/#dfn-error-codes
  const file = new File(['code\n'], 'coupons.csv', { type: 'text/csv' })
  file.arrayBuffer = () => Promise.reject(new DOMException('written to', 'NotReadableError'))
  fireEvent.change(await pages.findByLabelText('Table with coupons'), { target: { files: [file] } })
  await pages.findByText('coupons.csv cannot be read, or has changed. Choose it again.')
  expect(pages.queryByText(/cannot be reached/)).toBeNull()
  expect(pages.asked.some(({ what }) => what === IMPORT)).toBe(false)
})

it('a file that is chosen while another is being read is read itself, and its rows stand under its own name', async () => {
  const pages = await openCoupons()
  const input = await pages.findByLabelText('Table with coupons')
  const choose = (name: string, text: string) =>
    fireEvent.change(input, { target: { files: [new File([text], name, { type: 'text/csv' })] } })
  const slow = lateAnswer()
  pages.answer(IMPORT, slow.answer)
  choose('wrong.csv', 'code\nWRONG\n')
  await pages.findByText('Reading wrong.csv …')
  pages.answer(IMPORT, { added: 2, known: 0, errors: [] })
  choose('right.csv', 'code\nRIGHT\n')
  slow.come({ added: 900, known: 0, errors: [] })
  await pages.findByText('right.csv: 2 rows can be taken.')
  expect(pages.queryByText(/900/)).toBeNull()
  expect(pages.asked.filter(({ what }) => what === IMPORT).map(({ body }) => body)).toEqual([
    'code\nWRONG\n',
    'code\nRIGHT\n',
  ])
})
