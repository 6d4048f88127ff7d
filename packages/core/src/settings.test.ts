import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Given } from './options.ts'
import { resolveSettings } from './settings.ts'

const given: Given = { shop: 'pk_demo', api: 'https://refer.shop.example' }
let warned: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => void vi.restoreAllMocks())

describe('resolveSettings', () => {
  it('fills in every default without a word', () => {
    expect(resolveSettings(given)).toEqual({
      consentMode: false,
      parameters: ['gw'],
      channelParameter: 'gwc',
      pathPrefix: '',
      days: 60,
      cleanUrl: true,
      domains: [],
      orders: 'referred',
      cart: '',
    })
    expect(warned).not.toHaveBeenCalled()
  })

  it('takes defaults that are written out without a word, in code and in attributes', () => {
    const defaults = resolveSettings(given)
    const texts = Object.entries(defaults).map(([name, value]) => [name, `${value}`])
    expect(resolveSettings({ ...given, ...defaults })).toEqual(resolveSettings(given))
    expect(resolveSettings({ ...given, ...Object.fromEntries(texts) })).toEqual(resolveSettings(given))
    expect(warned).not.toHaveBeenCalled()
  })

  it('reads the same from attributes as from code, and never writes to the caller’s object', () => {
    const typed: Given = {
      ...given,
      parameters: ['gw', 'friend'],
      days: 30,
      cleanUrl: false,
      consentMode: true,
      domains: ['shop.example', 'xn--bcher-kva.example'],
      pathPrefix: '/i/',
      orders: 'all',
      cart: '#code',
    }
    const text: Given = {
      ...given,
      parameters: 'gw,friend',
      days: '30',
      cleanUrl: 'false',
      consentMode: '',
      domains: 'shop.example,xn--bcher-kva.example',
      pathPrefix: '/i/',
      orders: 'all',
      cart: '#code',
    }
    expect(resolveSettings(text)).toEqual(resolveSettings(Object.freeze(typed)))
    expect(warned).not.toHaveBeenCalled()
  })

  it.each<Partial<Given>>([
    { days: '0' },
    { days: 'ten' },
    { days: 401 },
    { cleanUrl: 'maybe' },
    { cleanUrl: 'constructor' },
    { parameters: 'gw;friend' },
    { parameters: '' },
    { channelParameter: 'a b' },
    { pathPrefix: 'i' },
    { pathPrefix: '//evil.example/' },
    { domains: 'https://shop.example' },
    { orders: 'some' },
  ])('says once that %j is not possible and goes on with the default', (bad) => {
    expect(resolveSettings({ ...given, ...bad })).toEqual(resolveSettings(given))
    expect(warned).toHaveBeenCalledTimes(1)
    expect(warned.mock.calls[0]?.[0]).toContain(Object.keys(bad)[0])
  })
})
