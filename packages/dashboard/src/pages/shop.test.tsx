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
