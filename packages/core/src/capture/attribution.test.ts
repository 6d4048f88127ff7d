import { describe, expect, it } from 'vitest'
import { findCode } from './attribution.ts'

const places = { parameters: ['gw', 'friend'], channelParameter: 'gwc', pathPrefix: '' }
const shop = 'https://shop.example'

describe('findCode', () => {
  it.each([
    [`${shop}/?gw=ANNA-7Q2`, 'ANNA-7Q2', undefined, `${shop}/`],
    [`${shop}/?gw=ANNA-7Q2&gwc=email`, 'ANNA-7Q2', 'email', `${shop}/`],
    [`${shop}/p?a=1&gw=ANNA-7Q2&b=%20x+y#top`, 'ANNA-7Q2', undefined, `${shop}/p?a=1&b=%20x+y#top`],
    [`${shop}/#gw=ANNA-7Q2`, 'ANNA-7Q2', undefined, `${shop}/`],
    [`${shop}/#a=1&gw=ANNA-7Q2`, 'ANNA-7Q2', undefined, `${shop}/#a=1`],
    [`${shop}/?x=1#/product?gw=ANNA-7Q2&y=2`, 'ANNA-7Q2', undefined, `${shop}/?x=1#/product?y=2`],
    [`${shop}/#/product?gw=ANNA-7Q2`, 'ANNA-7Q2', undefined, `${shop}/#/product`],
    [`${shop}/?gw=%41NNA-7Q2`, 'ANNA-7Q2', undefined, `${shop}/`],
    [`${shop}/?friend=ben_1&gw=ANNA-7Q2`, 'ANNA-7Q2', undefined, `${shop}/`],
    [`${shop}/?gw=&gw=ANNA-7Q2&gw=other`, 'ANNA-7Q2', undefined, `${shop}/`],
    [`${shop}/?gw=ANNA-7Q2&gwc=%3Cb%3E`, 'ANNA-7Q2', undefined, `${shop}/`],
    [`${shop}/?&&a&gw=ANNA-7Q2&=&b=`, 'ANNA-7Q2', undefined, `${shop}/?&&a&=&b=`],
  ])('reads %s', (address, code, channel, clean) => {
    expect(findCode(address, places)).toEqual({ code, channel, clean })
  })

  it.each([
    [`${shop}/`],
    [`${shop}/?gw=`],
    [`${shop}/?gw=ab`],
    [`${shop}/?gw=${'x'.repeat(2000)}`],
    [`${shop}/?gw=%E0%A4%A`],
    [`${shop}/?gw=ANNA%00`],
    [`${shop}/?gw=%3Cscript%3E`],
    [`${shop}/?gw=a+b+c`],
    [`${shop}/?GW=ANNA-7Q2`],
    [`${shop}/?xgw=ANNA-7Q2`],
    [`${shop}/?gwc=email`],
    [`${shop}/gw=ANNA-7Q2`],
  ])('finds nothing in %s', (address) => {
    expect(findCode(address, places)).toBeUndefined()
  })

  describe('with a path prefix', () => {
    const paths = { ...places, pathPrefix: '/i/' }
    it.each([
      [`${shop}/i/ANNA-7Q2`, 'ANNA-7Q2', undefined],
      [`${shop}/i/ANNA-7Q2/email?x=1`, 'ANNA-7Q2', 'email'],
      [`${shop}/i/ANNA-7Q2/`, 'ANNA-7Q2', undefined],
      [`${shop}/i/ANNA-7Q2?gwc=sms`, 'ANNA-7Q2', 'sms'],
      [`${shop}/i/ANNA-7Q2?gw=BEN-1`, 'BEN-1', undefined],
    ])('reads %s', (address, code, channel) => {
      expect(findCode(address, paths)).toMatchObject({ code, channel })
    })
    it.each([[`${shop}/x/i/ANNA-7Q2`], [`${shop}/i/`], [`${shop}/i/a.b`], [`${shop}/?p=/i/ANNA-7Q2`]])(
      'finds nothing in %s',
      (address) => {
        expect(findCode(address, paths)).toBeUndefined()
      },
    )
  })
})
