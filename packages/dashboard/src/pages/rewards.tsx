import type { AdminRewards, RewardStatus } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useShopApi, useTexts } from '../app.ts'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { usePages } from '../state/use-pages.ts'
import { RewardLine } from './reward-line.tsx'

const TABS = [
  { value: 'approved', label: 'reward_tab_approved' },
  { value: 'held', label: 'reward_tab_held' },
  { value: 'issued', label: 'reward_tab_issued' },
  { value: 'redeemed', label: 'reward_tab_redeemed' },
] as const satisfies readonly { value: RewardStatus; label: string }[]

type Listed = AdminRewards['items'][number]

/** Rewards: first those that are to be paid. */
export function Rewards() {
  const api = useShopApi()
  const texts = useTexts()
  const status = useSignal<(typeof TABS)[number]['value']>('approved')
  const rewards = usePages<Listed>((cursor) => api.rewards({ cursor, status: status.value }), status.value)
  return (
    <Page title={texts.say('page_rewards')} intro={texts.say('rewards_intro')}>
      <Tabs
        label="rewards_which"
        choices={TABS}
        value={status.value}
        choose={(value) => {
          status.value = value
        }}
      />
      <List pages={rewards} empty={`rewards_empty_${status.value}`} label={texts.say('page_rewards')}>
        {(reward) => (
          <RewardLine reward={reward} onMoved={() => rewards.remove(({ id }) => id === reward.id)} />
        )}
      </List>
    </Page>
  )
}
