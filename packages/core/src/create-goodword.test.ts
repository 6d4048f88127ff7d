// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { createGoodword, type Goodword, type Options } from './index.ts'

const order = { orderId: '1001', amount: '49.90', currency: 'EUR' }

describe('createGoodword where there is no page', () => {
  const open = (): Goodword => createGoodword({ shop: 'pk_demo', api: 'https://refer.shop.example/' })

  it('says what it belongs to, and that nobody was asked for consent', () => {
    const { shop, api, version, consent } = open()
    expect({ shop, api, consent }).toEqual({
      shop: 'pk_demo',
      api: 'https://refer.shop.example',
      consent: 'required',
    })
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
  })

  it('skips orders and does nothing else, so that server rendering needs no "if"', async () => {
    const heard = vi.fn()
    const goodword = open()
    const stop = goodword.on('consent', heard)
    goodword.setConsent('granted')
    goodword.share({ code: 'ANNA-7Q2', channel: 'email' })
    goodword.somebodyElse()
    expect(await goodword.convert(order)).toEqual({ status: 'skipped' })
    expect(await goodword.fill('#coupon')).toBe(false)
    stop()
    expect(heard).not.toHaveBeenCalled()
    expect(goodword.consent).toBe('required')
  })

  it('refuses what needs an answer, by the error that is documented', async () => {
    const refusal = { name: 'GoodwordError', code: 'network' }
    await expect(open().request('/v1/offer')).rejects.toMatchObject(refusal)
    await expect(open().explain()).rejects.toMatchObject(refusal)
  })

  it('does not break a server that renders pages when the address is missing', () => {
    expect(() => createGoodword({ shop: 'pk_demo' } as Options)).not.toThrow()
  })

  it('keeps nothing from one request of a server to the next', () => {
    expect(open()).not.toBe(open())
    expect(Object.getOwnPropertySymbols(globalThis)).not.toContain(Symbol.for('goodword'))
  })
})
