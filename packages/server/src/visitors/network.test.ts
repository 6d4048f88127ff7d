import { describe, expect, it } from 'vitest'
import { networkOf } from './network.ts'

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.0/24'],
    ['::ffff:203.0.113.200', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:DB8:1::6', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['203.0.113.9:4711', '203.0.113.0/24'],
    ['[2001:db8:1::6]:4711', '2001:db8:1::/48'],
    ['::ffff:cb00:7109', '203.0.113.0/24'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it.each(['', 'unknown', '203.0.113', 'example.org'])('of %j is none', (address) => {
    expect(networkOf(address)).toBeUndefined()
  })
})
