import type { AdminRewards, RewardStatus } from '@goodword/protocol'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { hashOf } from '../route.ts'
import { usePages } from '../state/use-pages.ts'
import { OrdersToConfirm } from './orders-to-confirm.tsx'
import { RewardLine } from './reward-line.tsx'

const TABS = [
  { value: 'approved', label: 'reward_tab_approved' },
  { value: 'held', label: 'reward_tab_held' },
  { value: 'issued', label: 'reward_tab_issued' },
  { value: 'redeemed', label: 'reward_tab_redeemed' },
] as const satisfies readonly { value: RewardStatus; label: string }[]

type Listed = AdminRewards['items'][number]

/** Rewards: first those that are to be paid, unless the address names others. */
export function Rewards() {
  const app = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const route = app.route.value
  const named = 'id' in route ? route.id : undefined
  const status = TABS.find(({ value }) => value === named)?.value ?? 'approved'
  const rewards = usePages<Listed>((cursor) => api.rewards({ cursor, status }), status)
  return (
    <Page title={texts.say('page_rewards')} intro={texts.say('rewards_intro')}>
      <Tabs
        label="rewards_which"
        choices={TABS}
        value={status}
        choose={(value) => app.go(hashOf('rewards', value))}
      />
      {status === 'held' && <OrdersToConfirm onConfirmed={rewards.reload} />}
      <List pages={rewards} empty={`rewards_empty_${status}`} label={texts.say('page_rewards')}>
        {(reward) => (
          <RewardLine reward={reward} onMoved={() => rewards.remove(({ id }) => id === reward.id)} />
        )}
      </List>
    </Page>
  )
}
