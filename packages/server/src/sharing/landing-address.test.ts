import { describe, expect, it } from 'vitest'
import { landingAddress } from './landing-address.ts'

const gw = [['gw', 'ANNA']] as const

describe('landingAddress', () => {
  it.each([
    ['https://s.example/', '', 'https://s.example/?gw=ANNA'],
    ['https://s.example/?a=1#top', '', 'https://s.example/?a=1&gw=ANNA#top'],
    ['https://s.example/#/shop?x=1', '', 'https://s.example/?gw=ANNA#/shop?x=1'],
    ['https://s.example/?a=1?b', '?c=%41+%c3%a9', 'https://s.example/?a=1?b&c=%41+%c3%a9&gw=ANNA'],
    [
      'https://s.example/',
      '?gw=EVIL&utm_source=x&gwc=sms&%67w=EVIL',
      'https://s.example/?utm_source=x&gw=ANNA',
    ],
    ['https://s.example/', '?&&a', 'https://s.example/?a&gw=ANNA'],
    ['https://s.example/?', '', 'https://s.example/?gw=ANNA'],
  ])('of %s with %s is %s', (landing, search, address) => {
    expect(landingAddress(landing, search, gw)).toBe(address)
  })

  it('is the landing page itself when there is nothing to add', () => {
    expect(landingAddress('https://s.example/?a=1#top', '', [])).toBe('https://s.example/?a=1#top')
  })
})
