import { SERVER_PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ownerBrowser, signedIn } from '../fixtures/owner-browser.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'
import { typeCommand } from '../fixtures/type-command.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const type = (line: string, environment?: Record<string, string>) => typeCommand(shop, line, environment)

it('goodword admin link writes a link that lets in, for one shop where one is named', async () => {
  const { said } = await type(`admin link --shop ${shop.shopId}`, {
    GOODWORD_PUBLIC_URL: 'https://refer.example/',
  })
  expect(said).toMatch(new RegExp(`^https://refer\\.example${SERVER_PATHS.owner}/#enter=[\\w-]{43}$`))
  // The command's clock is the real one; the test's stands still in the past.
  const answer = await ownerBrowser(shop).signIn(said.slice(said.indexOf('=') + 1))
  expect(await answer.json()).toMatchObject({ operator: false, shops: [{ id: shop.shopId }] })
})

it('goodword admin link says what is missing', async () => {
  expect((await type('admin link')).said).toContain('http://localhost:4400/admin/#enter=')
  const nobody = await type('admin link --shop nobody')
  expect(nobody.code).toBe(1)
  expect(nobody.complained).toContain('there is no shop nobody')
  expect((await type('admin link', { GOODWORD_PORT: '0' })).code).toBe(2)
})

it('goodword admin link leads to the host of the pages, where they have one', async () => {
  const { said } = await type('admin link', {
    GOODWORD_PUBLIC_URL: 'https://shop.example/goodword',
    GOODWORD_ADMIN_URL: 'https://refer.shop.example/',
  })
  expect(said).toMatch(/^https:\/\/refer\.shop\.example\/admin\/#enter=/)
})

it('goodword admin sign-out ends every session', async () => {
  const browser = await signedIn(shop)
  expect(await type('admin sign-out')).toMatchObject({ code: 0, said: 'Signed out: 1' })
  expect(await (await browser.ask('GET', '/session')).json()).toEqual({ signedIn: false })
})
