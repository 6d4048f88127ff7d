import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { v4, v6 } from '../fixtures/written-addresses.ts'
import { readAddress } from './read-address.ts'

describe('an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['203.0.113.9:4711', '203.0.113.9'],
    [' "203.0.113.9:4711" ', '203.0.113.9'],
    ['203.0.113.9:_hidden', '203.0.113.9'],
    ['[2001:db8::1]:4711', '2001:db8::1'],
    ['"[2001:DB8::1]"', '2001:db8::1'],
    ['2001:db8:1:2:3:4:5:6:4711', '2001:db8:1:2:3:4:5:6'],
    ['[fe80::1%25eth0]:4711', 'fe80::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::FFFF:203.0.113.9', '203.0.113.9'],
    ['::ffff:cb00:7109', '203.0.113.9'],
    ['[0:0:0:0:0:ffff:203.0.113.9]:80', '203.0.113.9'],
    ['::1', '::1'],
  ])('written %j is %s', (written, address) => {
    expect(readAddress(written)).toBe(address)
  })

  it.each([
    ...[
      '',
      ' ',
      '""',
      '"',
      '[]',
      '[]:80',
      ':80',
      'unknown',
      '_hidden',
      'unix:',
      'example.org',
      'example.org:80',
    ],
    ...['203.0.113', '203.0.113.256', '203.0.113.09', '203.0.113.9:http', '203.0.113.9 198.51.100.1'],
    ...['[203.0.113.9', '203.0.113.9]', '[2001:db8::1]x', '[2001:db8::1]4711', '2001:db8::1::2', '%eth0'],
    ...['for=203.0.113.9', '203.0.113.9/24', '203.0.113.9:123456', '٣.0.113.9', 'http://203.0.113.9'],
  ])('is not %j', (written) => {
    expect(readAddress(written)).toBeUndefined()
  })

  it('is the same in every way of writing it', () => {
    const any = fc.oneof(v4(fc.integer({ min: 0, max: 255 })), v6)
    fc.assert(
      fc.property(any, ({ address, written }) => {
        expect(readAddress(written)).toBe(address)
      }),
      { numRuns: 2000 },
    )
  })

  it('is never made of nonsense in another form than it is written here', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789abf.:[]%"_ ') })),
        (text) => {
          const address = readAddress(text)
          if (address !== undefined) expect(readAddress(address)).toBe(address)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
