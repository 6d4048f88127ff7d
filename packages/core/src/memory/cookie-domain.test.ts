import { describe, expect, it } from 'vitest'
import { widestDomain } from './cookie-domain.ts'

const suffixes = ['uk', 'co.uk', 'com', 'io', 'github.io', 'myshopify.com']
const accepts = (domain: string) => !suffixes.includes(domain)

describe('widestDomain', () => {
  it.each([
    ['www.shop.co.uk', 'shop.co.uk'],
    ['shop.co.uk', 'shop.co.uk'],
    ['a.b.shop.com', 'shop.com'],
    ['owner.github.io', 'owner.github.io'],
    ['shop.myshopify.com', 'shop.myshopify.com'],
    ['www.xn--bcher-kva.com', 'xn--bcher-kva.com'],
  ])('for %s is %s', (host, domain) => {
    expect(widestDomain(host, accepts)).toBe(domain)
  })

  it.each([['localhost'], ['127.0.0.1'], ['[::1]'], ['intranet']])('%s gets no domain', (host) => {
    expect(widestDomain(host, () => true)).toBe('')
  })

  it('asks from the widest down and stops at the first that the browser takes', () => {
    const asked: string[] = []
    widestDomain('a.shop.co.uk', (domain) => {
      asked.push(domain)
      return accepts(domain)
    })
    expect(asked).toEqual(['co.uk', 'shop.co.uk'])
  })
})
