import { expect, it } from 'vitest'
import { readProgramme } from '../programme/programme-options.ts'
import { programmeWarnings } from './programme-warnings.ts'

const warned = (options: object) => {
  const { terms } = readProgramme({ advocateReward: '0.00', friendReward: '0.00', ...options }, 'EUR')
  if (!terms) throw new Error('wrong terms')
  return programmeWarnings(terms)
}
const SHARE = { kind: 'percent', basisPoints: 500 }

it.each([
  { advocateReward: '10.00' },
  { friendReward: '5.00' },
  { advocateReward: { kind: 'points', points: 100, cost: '1.00' } },
  { friendReward: { kind: 'gift', name: 'a mug', cost: '3.00' } },
  { advocateReward: SHARE, tiers: [{ from: 3, reward: { kind: 'fixed', amount: '15.00' } }] },
  { advocateReward: '10.00', kinds: ['signup', 'booking'] },
  { advocateReward: '10.00', minimumOrder: '0.00' },
])('an order that costs nothing earns something, and the owner is warned: %j', (options) => {
  expect(warned(options)).toEqual(['free_orders_earn'])
})

it.each([
  {},
  { advocateReward: SHARE, friendReward: SHARE },
  { advocateReward: '10.00', minimumOrder: '0.01' },
  { advocateReward: '10.00', kinds: ['signup', 'lead'] },
])('it earns nothing, and nobody is warned: %j', (options) => {
  expect(warned(options)).toEqual([])
})
