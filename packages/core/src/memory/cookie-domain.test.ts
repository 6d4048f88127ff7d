import { expect, it } from 'vitest'
import { cookieDomains } from './cookie-domain.ts'

it.each([
  ['www.shop.co.uk', ['co.uk', 'shop.co.uk', 'www.shop.co.uk', '']],
  ['shop.com', ['shop.com', '']],
  ['owner.github.io', ['github.io', 'owner.github.io', '']],
  ['www.xn--bcher-kva.com', ['xn--bcher-kva.com', 'www.xn--bcher-kva.com', '']],
])('a cookie of %s is tried on %j, from the widest down', (host, domains) => {
  expect(cookieDomains(host)).toEqual(domains)
})

it.each([['localhost'], ['127.0.0.1'], ['[::1]'], ['intranet']])('%s gets no domain', (host) => {
  expect(cookieDomains(host)).toEqual([''])
})
