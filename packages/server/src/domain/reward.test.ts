import { REWARD_STATUSES } from '@goodword/protocol'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { worth } from '../fixtures/decision-case.ts'
import { type Following, hasStatus, mayBecome, type Reward, TRANSITIONS, transition } from './reward.ts'

const reward = <S extends Reward['status']>(status: S): Reward<S> => ({
  id: 'r',
  side: 'advocate',
  advocateId: 'anna',
  ...worth(1000),
  status,
  releaseAt: undefined,
})

describe('a reward', () => {
  it('goes one way, waits again only while nothing was handed over, and never comes back from the end', () => {
    const ways = REWARD_STATUSES.flatMap((from) =>
      REWARD_STATUSES.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`),
    )
    expect(ways).toEqual([
      'held → approved',
      'held → refused',
      'held → reversed',
      'approved → held',
      'approved → issued',
      'approved → reversed',
      'issued → redeemed',
      'issued → reversed',
    ])
  })

  it('moves on by the table', () => {
    const issued = transition(transition(reward('held'), 'approved'), 'issued')
    expect(issued).toEqual({ ...reward('held'), status: 'issued' })
    expect(hasStatus(issued, 'issued')).toBe(true)
  })

  it('cannot be moved otherwise: it does not compile', () => {
    expectTypeOf<Following<'held'>>().toEqualTypeOf<'approved' | 'refused' | 'reversed'>()
    expectTypeOf<Following<'redeemed'>>().toEqualTypeOf<never>()
    // @ts-expect-error a held reward is not issued before it is approved
    expect(() => transition(reward('held'), 'issued')).not.toThrow()
    // @ts-expect-error what was used up is not taken back
    expect(() => transition(reward('redeemed'), 'reversed')).not.toThrow()
    expect(TRANSITIONS.refused).toEqual([])
  })
})
