import { beforeEach, expect, it } from 'vitest'
import type { Sdk } from '../../element/sdk.ts'
import { ownCodesOf } from './own-codes.ts'

const sdk = (consent: Sdk['consent'] = 'granted') =>
  ({ shop: 'pk_demo', consent, on: () => () => {} }) as Partial<Sdk> as Sdk
const kept = () => localStorage.getItem('goodword-own:pk_demo')

beforeEach(() => localStorage.clear())

it('keeps each code once, the newest first, for the SDK to read', () => {
  const codes = ownCodesOf(sdk())
  for (const code of ['ANNA', 'ANNA', 'BEN', 'ANNA']) codes.add(code)
  expect(kept()).toBe('BEN,ANNA')
})

it('keeps ten at most', () => {
  const codes = ownCodesOf(sdk())
  for (let number = 0; number < 12; number++) codes.add(`code${number}`)
  expect(kept()?.split(',')).toHaveLength(10)
  expect(kept()).toMatch(/^code11,/)
})

it('keeps nothing on the device without consent', () => {
  ownCodesOf(sdk('required')).add('ANNA')
  expect(kept()).toBeNull()
})
