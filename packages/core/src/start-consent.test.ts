import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accepting, OPTIONS, ORDER, Shopper } from './fixtures/shopper.ts'
import type { Goodword } from './goodword.ts'

let shopper: Shopper
beforeEach(() => {
  shopper = new Shopper()
})
afterEach(() => shopper.close())

const captured = (goodword: Goodword) =>
  new Promise<void>((resolve) => {
    goodword.on('captured', () => resolve())
  })

describe('consent', () => {
  const required = { ...OPTIONS, consent: 'required' as const }

  it('while required keeps nothing on the device and tells no visit, and reports the purchase all the same', async () => {
    const goodword = shopper.open('https://www.shop.example/?gw=ANNA-7Q2', required)
    expect(await goodword.convert(ORDER)).toMatchObject({ status: 'accepted' })
    window.dispatchEvent(new Event('pagehide'))
    window.dispatchEvent(new Event('online'))
    await shopper.later()
    expect(shopper.arrived).toMatchObject([{ type: 'conversion', touches: [{ code: 'ANNA-7Q2' }] }])
    expect(document.cookie).toBe('')
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
    expect(location.search).toBe('?gw=ANNA-7Q2')
  })

  it('granted writes the touch, cleans the address and tells the visit; denied erases it', async () => {
    const goodword = shopper.open('https://www.shop.example/?a=1&gw=ANNA-7Q2', required)
    await captured(goodword)
    goodword.setConsent('granted')
    await shopper.settled()
    expect(shopper.cookie).toContain('ANNA-7Q2')
    expect(location.href).toBe('https://www.shop.example/?a=1')
    expect(shopper.arrived).toMatchObject([
      { type: 'visit', code: 'ANNA-7Q2', landing: 'https://www.shop.example/' },
    ])
    goodword.setConsent('denied')
    await vi.waitFor(() => expect(document.cookie).toBe(''))
    expect(goodword.consent).toBe('denied')
  })

  it('denied forgets a visit that was not told yet', async () => {
    const goodword = shopper.open('https://www.shop.example/?gw=ANNA-7Q2', required)
    await captured(goodword)
    goodword.setConsent('denied')
    await shopper.later()
    goodword.setConsent('granted')
    await goodword.convert({ ...ORDER, coupon: 'SPRING' })
    expect(shopper.arrived).toMatchObject([{ type: 'conversion', touches: [] }])
  })

  it('withdrawn forgets a visit that could not be told', async () => {
    shopper.network = () => Promise.reject(new TypeError('Failed to fetch'))
    const goodword = shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    await vi.waitFor(() => expect(localStorage).toHaveLength(1))
    goodword.setConsent('denied')
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
    shopper.network = accepting
    window.dispatchEvent(new Event('pagehide'))
    await shopper.later()
    expect(shopper.arrived).toEqual([])
  })

  it('takes an unclear choice for no consent', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(shopper.open('https://www.shop.example/', { ...OPTIONS, consent: 'yes' }).consent).toBe('required')
  })
})
