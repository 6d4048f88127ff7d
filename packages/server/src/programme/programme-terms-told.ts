import { type Money, toWire } from '@goodword/protocol'
import type { Benefit } from '../domain/benefit.ts'
import type { Programme } from '../domain/programme.ts'
import { present } from '../present.ts'
import type { BenefitOptions, ProgrammeOptions } from './programme-options-schema.ts'

/** A programme's terms as an owner gives them: what is told can be given back, changed or not. */
export function programmeTermsTold(programme: Programme): ProgrammeOptions {
  const { version: _version, words, capPerAdvocate, budget, minimumOrder, ...terms } = programme
  return present({
    ...terms,
    kinds: [...terms.kinds],
    advocateReward: benefitTold(programme.advocateReward),
    friendReward: benefitTold(programme.friendReward),
    tiers: programme.tiers.map(({ name, from, reward }) =>
      present({ name, from, reward: benefitTold(reward) }),
    ),
    capPerAdvocate: amount(capPerAdvocate),
    budget: amount(budget),
    minimumOrder: amount(minimumOrder),
    audience: words.audience,
    strengths: [...words.strengths],
    guidelines: words.guidelines,
    terms: words.terms,
    templates: words.templates.map((template) => present({ ...template })),
  })
}

function benefitTold(benefit: Benefit): BenefitOptions {
  switch (benefit.kind) {
    case 'fixed':
      return { kind: 'fixed', amount: toWire(benefit.money).amount }
    case 'percent':
      return present({ kind: benefit.kind, basisPoints: benefit.basisPoints, cap: amount(benefit.cap) })
    case 'points':
      return { kind: 'points', points: benefit.points, cost: toWire(benefit.cost).amount }
    case 'gift':
      return { kind: 'gift', name: benefit.name, cost: toWire(benefit.cost).amount }
  }
}

const amount = (money: Money | undefined): string | undefined => money && toWire(money).amount
