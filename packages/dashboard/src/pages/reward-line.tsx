import type { AdminListedReward } from '@goodword/protocol'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { rewardText } from '../language/reward-text.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { nameOf, Person } from '../parts/person.tsx'
import { useAction } from '../state/use-action.ts'

interface RewardLineProps {
  readonly reward: AdminListedReward
  /** It has another state now, and does not belong into this list. */
  readonly onMoved: () => void
}

/** One reward: what, for whom, for which order, and the next step. */
export function RewardLine({ reward, onMoved }: RewardLineProps) {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const { id, side, status, advocateId, advocate, orderId, waitsFor, releaseAt } = reward
  const what = rewardText(texts, reward)

  // Nothing is paid to an address that nobody has proven: no button, then, for what would be refused.
  const isUnproven = side === 'advocate' && advocate?.proven === false

  const issuing = useAction(async () => {
    const { coupon } = await api.issue(id)
    news.value =
      coupon === undefined ? texts.say('reward_paid', { what }) : texts.say('reward_coupon', { coupon })
    onMoved()
  })
  const redeeming = useAction(async () => {
    await api.redeem(id)
    news.value = texts.say('reward_used', { what })
    onMoved()
  })

  return (
    <article class="line" aria-label={what}>
      <p class="amount">{what}</p>
      <p class="facts">
        {side === 'advocate' && advocateId ? (
          <span>
            {texts.say('reward_for')} <Person id={advocateId} {...advocate} />
          </span>
        ) : (
          <span>{texts.say('reward_for_friend')}</span>
        )}
        {orderId && <span>{texts.say('order', { number: orderId })}</span>}
        {waitsFor && (
          <span>{texts.say(`reward_waits_${waitsFor}`, { date: releaseAt && texts.date(releaseAt) })}</span>
        )}
        {isUnproven && (
          <span>{texts.say(status === 'approved' ? 'reward_unpayable' : 'reward_unproven')}</span>
        )}
      </p>
      <FailureNote error={issuing.error ?? redeeming.error} />
      {status === 'approved' && !isUnproven && (
        <Button look="plain" onClick={issuing.run} isBusy={issuing.isBusy}>
          {texts.say('reward_pay')}
          <span class="unseen"> {whom()}</span>
        </Button>
      )}
      {status === 'issued' && (
        <Button look="plain" onClick={redeeming.run} isBusy={redeeming.isBusy}>
          {texts.say('reward_redeem')}
          <span class="unseen"> {whom()}</span>
        </Button>
      )}
    </article>
  )

  /** Tells equal buttons apart for people who hear them. */
  function whom(): string {
    return [what, advocate && nameOf(advocate), orderId].filter(Boolean).join(', ')
  }
}
