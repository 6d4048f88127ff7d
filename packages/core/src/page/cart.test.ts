import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fill, writeCart } from './cart.ts'

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
    const calls: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      calls.push(url)
      return new Response('{}', { headers: { nonce: 'sample' } })
    })
    expect(await fill('woocommerce', 'ANNA-7Q2')).toBe(true)
    expect(calls.at(-1)).toContain('apply-coupon')
  })
})

describe('writeCart', () => {
  it('sets Shopify’s cart attribute', async () => {
    const calls: unknown[] = []
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      calls.push([url, init.method, JSON.parse(init.body as string)])
      return new Response('{}')
    })
    expect(await writeCart('shopify', 'ANNA-7Q2')).toBe(true)
    expect(calls).toEqual([['/cart/update.js', 'POST', { attributes: { goodword: 'ANNA-7Q2' } }]])
  })

  it('adds one hidden field to WooCommerce’s checkout form', async () => {
    document.body.innerHTML = '<form class="checkout"></form>'
    await writeCart('woocommerce', 'BEN-1')
    expect(await writeCart('woocommerce', 'ANNA-7Q2')).toBe(true)
    const fields = document.querySelectorAll<HTMLInputElement>(
      'form.checkout input[type=hidden][name=goodword]',
    )
    expect([...fields].map((field) => field.value)).toEqual(['ANNA-7Q2'])
    document.body.innerHTML = ''
    expect(await writeCart('woocommerce', 'ANNA-7Q2')).toBe(false)
  })

  it('fills an empty field, and never overwrites what the shopper typed', async () => {
    document.body.innerHTML = '<input id="code">'
    expect(await writeCart('#code', 'ANNA-7Q2')).toBe(true)
    const field = document.querySelector('input') as HTMLInputElement
    field.value = 'SPRING'
    expect(await writeCart('#code', 'ANNA-7Q2')).toBe(false)
    expect(field.value).toBe('SPRING')
  })
})
