import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Touch } from '../memory/touch.ts'
import { fill, writeCart } from './cart.ts'
import { FakeShopify } from './fixtures/fake-shopify.ts'
import { FakeWooCommerce } from './fixtures/fake-woocommerce.ts'

/** Until observers of the page have been told. */
const settled = () => new Promise((wake) => setTimeout(wake))
/** What this browser came by. */
const by = (code: string) => (): Touch[] => [{ code, channel: undefined, at: 1, visit: 'mfabc123xyz0' }]

beforeEach(() => {
  document.body.innerHTML = ''
})
afterEach(() => void vi.unstubAllGlobals())

describe('fill', () => {
  it('writes the value and fires the events that frameworks listen to', () => {
    document.body.innerHTML = '<form><input id="coupon"></form>'
    const heard: string[] = []
    for (const type of ['input', 'change']) document.body.addEventListener(type, () => heard.push(type))
    expect(fill('#coupon', 'ANNA-7Q2')).toBe(true)
    expect(document.querySelector('input')?.value).toBe('ANNA-7Q2')
    expect(heard).toEqual(['input', 'change'])
  })

  it.each(['#nowhere', 'div'])('says that nothing was written to %s', (selector) => {
    document.body.innerHTML = '<div></div>'
    expect(fill(selector, 'ANNA-7Q2')).toBe(false)
  })
})

describe('fill, given the name of a shop system', () => {
  it('hands the coupon to its cart', async () => {
    const shop = new FakeWooCommerce()
    vi.stubGlobal('fetch', shop.fetch)
    expect(await fill('woocommerce', 'FRIEND-5')).toBe(true)
    expect(shop.coupons).toEqual(['friend-5'])
  })
})

describe('writeCart', () => {
  it('sets Shopify’s cart attribute beside others, in the folder of the page’s country', async () => {
    const shop = new FakeShopify()
    shop.root = '/en-ca/'
    shop.attributes = { gift: 'yes' }
    vi.stubGlobal('fetch', shop.fetch)
    vi.stubGlobal('Shopify', { routes: { root: '/en-ca/' } })
    expect(await writeCart('shopify', by('ANNA-7Q2'))).toBe(true)
    expect(shop.attributes).toEqual({ gift: 'yes', goodword: 'ANNA-7Q2' })
  })

  it('does not take the page that asks for a storefront’s password for a cart', async () => {
    const shop = new FakeShopify()
    shop.locked = true
    vi.stubGlobal('fetch', shop.fetch)
    expect(await writeCart('shopify', by('ANNA-7Q2'))).toBe(false)
  })

  it('adds one hidden field to WooCommerce’s checkout form', async () => {
    // As WooCommerce's template writes them; the form for coupons comes first.
    document.body.innerHTML = `
      <form class="checkout_coupon woocommerce-form-coupon" method="post"></form>
      <form name="checkout" method="post" class="checkout woocommerce-checkout"></form>`
    await writeCart('woocommerce', by('BEN-1'))
    expect(await writeCart('woocommerce', by('ANNA-7Q2'))).toBe(true)
    const fields = document.querySelectorAll<HTMLInputElement>(
      'form.checkout input[type=hidden][name=goodword]',
    )
    expect([...fields].map((field) => field.value)).toEqual(['ANNA-7Q2'])
    document.body.innerHTML = ''
    expect(await writeCart('woocommerce', by('ANNA-7Q2'))).toBe(false)
  })

  it('fills an empty field, and never overwrites what the shopper typed', async () => {
    document.body.innerHTML = '<input id="code">'
    expect(await writeCart('#code', by('ANNA-7Q2'))).toBe(true)
    const field = document.querySelector('input') as HTMLInputElement
    field.value = 'SPRING'
    expect(await writeCart('#code', by('ANNA-7Q2'))).toBe(false)
    expect(field.value).toBe('SPRING')
  })

  it('waits for a field that is drawn later, and for the next one that takes its place', async () => {
    let touches = by('ANNA-7Q2')
    expect(await writeCart('#late', () => touches())).toBe(false)
    const draw = async () => {
      document.body.innerHTML = '<p>'
      await settled()
      document.body.innerHTML = '<form><input id="late"></form>'
      await settled()
      return document.querySelector('input')
    }
    expect((await draw())?.value).toBe('ANNA-7Q2')
    const second = await draw()
    expect(second?.value).toBe('ANNA-7Q2')

    // What the shopper has made of it stays.
    if (second) second.value = ''
    document.body.append(document.createElement('p'))
    await settled()
    expect(second?.value).toBe('')

    // The choice was taken back: nothing is written any more.
    touches = () => []
    expect((await draw())?.value).toBe('')
  })

  it('waits for WooCommerce’s checkout form too', async () => {
    expect(await writeCart('woocommerce', by('ANNA-7Q2'))).toBe(false)
    document.body.innerHTML = '<form class="checkout"></form>'
    await settled()
    expect(document.querySelector<HTMLInputElement>('form.checkout input')?.value).toBe('ANNA-7Q2')
  })
})
