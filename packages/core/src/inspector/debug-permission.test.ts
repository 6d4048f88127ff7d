import { beforeEach, describe, expect, it } from 'vitest'
import { allowDebugging, mayDebug } from './debug-permission.ts'

beforeEach(() => sessionStorage.clear())

describe('the overlay', () => {
  it.each(['localhost', 'shop.localhost', '127.0.0.1', '[::1]'])('is allowed on %s', (hostname) => {
    expect(mayDebug({ hostname })).toBe(true)
  })

  it.each([
    'www.shop.example',
    'localhost.shop.example',
    'notlocalhost',
    '127.shop.example',
    '10.127.0.0.1.example',
  ])('is not allowed on %s, but for those who have called explain() in this tab', (hostname) => {
    expect(mayDebug({ hostname })).toBe(false)
    allowDebugging({ consent: 'granted' })
    expect(mayDebug({ hostname })).toBe(true)
  })

  it('leaves nothing on the device without consent', () => {
    allowDebugging({ consent: 'required' })
    allowDebugging({ consent: 'denied' })
    expect(sessionStorage).toHaveLength(0)
  })
})
