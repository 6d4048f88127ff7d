import type { InviteTier } from '@goodword/protocol'
import type { Texts } from '../../../words/texts.ts'
import type { SayReward } from './words.ts'

/** The way to the next level. */
export function Tier({ tier, say, texts }: { tier: InviteTier; say: SayReward; texts: Texts }) {
  const { name, friends, next } = tier
  const missing = next ? Math.max(next.at - friends, 1) : 0
  return (
    <div part="tier">
      {name && <p>{say('tier_now', { name })}</p>}
      {next ? (
        <>
          <p>{say('tier_next', { count: missing, reward: texts.benefit(next.reward) })}</p>
          <progress aria-label={say('tier_label')} max={next.at} value={Math.min(friends, next.at)} />
        </>
      ) : (
        <p>{say('tier_top')}</p>
      )}
    </div>
  )
}
