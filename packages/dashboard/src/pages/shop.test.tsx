import { cleanup, fireEvent } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { openPages, SESSION } from '../fixtures/pages.tsx'
import { SHOP } from '../fixtures/shop.ts'

afterEach(cleanup)

const open = (answers: Parameters<typeof openPages>[1] = {}) =>
  openPages('#/shop', { 'GET session': SESSION, 'GET shops/one/shop': SHOP, ...answers })

it('a choice of consent that is saved says that the tag in the pages has to be replaced', async () => {
  const pages = await open({
    'PATCH shops/one/shop': {
      ...SHOP,
      consent: 'required',
      scriptTag: '<script data-consent="required"></script>',
    },
  })
  fireEvent.click(await pages.findByRole('radio', { name: 'Ask first' }))
  fireEvent.click(pages.getByRole('button', { name: 'Save' }))
  await pages.findByText(/^Saved. Now replace the tag in your pages/)
})

it('what the tag does not say is saved without a word about it', async () => {
  const pages = await open({ 'PATCH shops/one/shop': { ...SHOP, name: 'Another name' } })
  fireEvent.click(await pages.findByRole('button', { name: 'Save' }))
  await pages.findByText('Saved.')
})

it.each([
  ['granted', /^It keeps things on a shopper’s device without asking/],
  [undefined, /^It keeps things on a shopper’s device without asking/],
  ['required', /^It waits for a consent banner/],
])('a tag that says %s where the shop has chosen the other is not called connected', async (consent, why) => {
  const pages = await open({
    'POST shops/one/shop/check-tag': {
      ...{ verdict: 'other_consent', url: 'https://shop.example/', status: 200 },
      ...(consent && { consent }),
    },
  })
  fireEvent.click(await pages.findByRole('button', { name: 'Look whether it is there' }))
  await pages.findByText(/not with the consent that you have chosen/)
  pages.getByText(why)
  expect(pages.queryByText(/^Found on/)).toBeNull()
})

it('the import of orders is below, where it is', async () => {
  const pages = await open()
  await pages.findByText(/columns order, amount, currency, status, and import it below\.$/)
})

it('shows how a program confirms an order, at the server’s own address', async () => {
  const pages = await open()
  const command = expect.stringContaining('"https://refer.example/v1/admin/conversions/1001/confirm"')
  expect(await pages.findByLabelText('Example')).toHaveProperty('value', command)
})

it('a table of orders says which rows said nothing new, and what is wrong with the others', async () => {
  const pages = await open({
    'POST shops/one/conversions/import': {
      ...{ paid: 1, cancelled: 0, refunded: 0, unchanged: 2 },
      errors: [
        ['placedAt', 'must be a time with its zone such as 2025-03-01T09:30:00Z, or milliseconds since 1970'],
        ['code', 'must be text of at most 64 characters, or null for none'],
        ['ref', 'must be the value of the cookie goodword, or null for none'],
        ['proofs', 'at most 5'],
        ['currency', 'must be EUR'],
      ].map(([field, message], index) => ({ line: index + 4, field, message })),
    },
  })
  const file = new File(['order,amount,currency,status\n'], 'orders.csv', { type: 'text/csv' })
  fireEvent.change(await pages.findByLabelText('Table with orders'), { target: { files: [file] } })
  // What says nothing new is right, too.
  fireEvent.click(await pages.findByRole('button', { name: 'Import 3 rows' }))
  await pages.findByText('1 paid, 0 cancelled, 0 refunded. 2 rows said nothing new.')
  expect(pages.getAllByRole('row').map((one) => one.textContent)).toEqual([
    'LineColumnWhat is wrong',
    '4placedAtMust be a time with its zone, such as 2025-03-01T09:30:00Z.',
    '5codeAt most 64 characters.',
    '6refMust be the value of the cookie goodword, or - for none.',
    '7proofsAt most 5.',
    '8currencyMust be EUR.',
  ])
})
