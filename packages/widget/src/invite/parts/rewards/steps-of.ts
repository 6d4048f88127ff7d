import type { InviteFriend } from '@goodword/protocol'

/** What happens between a friend's click and the reward, in order. */
export const STEPS = ['clicked', 'bought', 'waiting', 'paid'] as const
export type StepName = (typeof STEPS)[number]

export interface Step {
  readonly name: StepName
  readonly state: 'done' | 'now' | 'later'
  /** When it happened, or will, as far as it is known. */
  readonly at?: number | undefined
}

/** The steps of a purchase; none where there is no reward to come, since nothing moves there any more. */
export function stepsOf({ clickedAt, boughtAt, reward }: InviteFriend): readonly Step[] {
  if (!reward || reward.status === 'refused' || reward.status === 'reversed') return []
  const { status, releaseAt, paidAt } = reward
  const isPaid = status !== 'held' && status !== 'approved'
  return [
    // Whoever came by a code at the checkout, or by the shop's word, has clicked nothing.
    ...(clickedAt === undefined ? [] : [{ name: 'clicked', state: 'done', at: clickedAt } as const]),
    { name: 'bought', state: 'done', at: boughtAt },
    { name: 'waiting', state: status === 'held' ? 'now' : 'done', at: releaseAt },
    // Approved is a promise: nothing is paid yet, and the words beside it say so.
    { name: 'paid', state: isPaid ? 'done' : 'later', at: paidAt },
  ]
}
