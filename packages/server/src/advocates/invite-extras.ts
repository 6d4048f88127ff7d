import type { Invite, InviteTier } from '@goodword/protocol'
import type { Programme } from '../domain/programme.ts'
import { wireBenefit } from '../programme/wire-benefit.ts'

type Extras = Pick<Invite, 'tier' | 'guidelines' | 'audience' | 'terms' | 'templates'>

/** What a programme tells its advocates besides the rewards. What the shop has not said is absent. */
export function inviteExtras(programme: Programme, friends: number): Extras {
  const { guidelines, audience, terms, templates } = programme.words
  return {
    ...(programme.tiers.length > 0 && { tier: tierOf(programme, friends) }),
    ...(guidelines !== '' && { guidelines }),
    ...(audience !== '' && { audience }),
    ...(terms !== '' && { terms: isAddress(terms) ? { url: terms } : { text: terms } }),
    ...(templates.length > 0 && {
      templates: templates.map(({ subject, ...template }) => ({
        ...template,
        ...(subject !== undefined && { subject }),
      })),
    }),
  }
}

/** What the next purchase of a friend brings: the reward of the tier that it falls into. */
export function nextReward({ tiers, advocateReward }: Programme, friends: number) {
  return tiers.findLast(({ from }) => from <= friends + 1)?.reward ?? advocateReward
}

function tierOf({ tiers }: Programme, friends: number): InviteTier {
  const reached = tiers.findLast(({ from }) => from <= friends + 1)
  const next = tiers.find(({ from }) => from > friends + 1)
  return {
    ...(reached?.name !== undefined && { name: reached.name }),
    friends,
    ...(next && {
      next: {
        ...(next.name !== undefined && { name: next.name }),
        at: next.from,
        reward: wireBenefit(next.reward),
      },
    }),
  }
}

function isAddress(terms: string): boolean {
  return terms.startsWith('https://') && URL.canParse(terms)
}
