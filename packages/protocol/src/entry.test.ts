import { describe, expect, it } from 'vitest'
import { ENTRY_PATTERN } from './entry.ts'
import { ENTRY_KEY } from './names.ts'

const SECRET = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg'

/** The address without the secret, and the secret. */
function entryIn(address: string) {
  const [page, secret, own] = address.split(ENTRY_PATTERN)
  return [`${page}${own}`, secret]
}

describe('the secret in the address of “Back to the shop”', () => {
  it.each([
    ['/?a=1', '#', '/?a=1#'],
    ['/', '#offer', '/#offer'],
    ['/', '#/home?x=1', '/#/home?x=1'],
  ])('is taken out of %s with %j behind it', (page, own, clean) => {
    const address = `https://shop.example${page}#${ENTRY_KEY}=${SECRET}${own}`
    expect(entryIn(address)).toEqual([`https://shop.example${clean}`, SECRET])
  })

  it.each(['#/', '#!/'])('is found also when a router has put %s before it', (mark) => {
    expect(entryIn(`https://shop.example/${mark}${ENTRY_KEY}=${SECRET}#`)).toEqual([
      'https://shop.example/#',
      SECRET,
    ])
  })

  it.each([`/?${ENTRY_KEY}=${SECRET}`, `/#x&${ENTRY_KEY}=${SECRET}`, '/#gw=ANNA', `/#${ENTRY_KEY}=`])(
    'is not in %s',
    (address) => {
      expect(entryIn(`https://shop.example${address}`)[1]).toBeUndefined()
    },
  )
})
