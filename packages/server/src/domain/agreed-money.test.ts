import { expect, it } from 'vitest'
import { claim } from '../fixtures/decision-case.ts'
import { agreedMoney } from './agreed-money.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const said = (id: string, minor: number, verified = false) => claim([], { id, verified, money: eur(minor) })

it.each([
  ['nobody has reported', [], undefined],
  ['one browser says', [said('a', 4990)], eur(4990)],
  ['two browsers say alike', [said('a', 4990), said('b', 4990)], eur(4990)],
  ['two browsers say differently', [said('a', 4990), said('b', 9990)], undefined],
  ['the shop says among them', [said('a', 9990), said('b', 4990, true)], eur(4990)],
  [
    'the owner said nothing about',
    [said('a', 4990), claim([], { id: 'o', source: 'owner', money: eur(0) })],
    eur(4990),
  ],
])('what %s', (_, claims, money) => {
  expect(agreedMoney(claims)).toEqual(money)
})
