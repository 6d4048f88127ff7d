import type { Invite } from '@goodword/protocol'
import type { Texts } from '../../../words/texts.ts'
import type { SayReward } from './words.ts'

/** What came of it so far, in three numbers. */
export function Totals({ texts, invite, say }: { texts: Texts; invite: Invite; say: SayReward }) {
  const { money, number } = texts
  const rows = [
    [say('total_earned'), money(invite.totals.earned)],
    [say('total_waiting'), money(invite.totals.waiting)],
    [say('total_visits'), number(invite.visits)],
  ] as const
  return (
    <dl part="totals">
      {rows.map(([name, value]) => (
        <div key={name} part="total">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
