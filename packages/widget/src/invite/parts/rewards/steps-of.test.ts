import type { REWARD_STATUSES } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { rewarded, sampleFriend } from '../../../fixtures/invite.ts'
import { stepsOf } from './steps-of.ts'

const states = (status: (typeof REWARD_STATUSES)[number]) =>
  stepsOf({ ...rewarded({ status }), clickedAt: 1 }).map(({ name, state }) => `${name} ${state}`)

describe('stepsOf', () => {
  it.each([
    ['held', ['clicked done', 'bought done', 'waiting now', 'paid later']],
    ['approved', ['clicked done', 'bought done', 'waiting done', 'paid later']],
    ['issued', ['clicked done', 'bought done', 'waiting done', 'paid done']],
    ['redeemed', ['clicked done', 'bought done', 'waiting done', 'paid done']],
    ['refused', []],
    ['reversed', []],
  ] as const)('%s', (status, expected) => {
    expect(states(status)).toEqual(expected)
  })

  it('has no click where a code was typed in', () => {
    expect(stepsOf(rewarded({ status: 'held' })).map(({ name }) => name)).toEqual([
      'bought',
      'waiting',
      'paid',
    ])
  })

  it('has none without a reward: nothing moves any more', () => {
    expect(stepsOf(sampleFriend())).toEqual([])
  })
})
