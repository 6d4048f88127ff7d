import type { AdminMissedReferral, MissedReferralChange } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { usePages } from '../state/use-pages.ts'
import { MissedCase } from './missed-case.tsx'
import { MissedDecided } from './missed-decided.tsx'

type Status = MissedReferralChange['status']

const TABS = [
  { value: 'new', label: 'missed_tab_new' },
  { value: 'accepted', label: 'missed_tab_accepted' },
  { value: 'refused', label: 'missed_tab_refused' },
] as const satisfies readonly { value: Status; label: string }[]

/** Friends who said that somebody sent them. */
export function Missed() {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const status = useSignal<Status>('new')
  const missed = usePages<AdminMissedReferral>(
    (cursor) => api.missed({ cursor, status: status.value }),
    status.value,
  )
  const moved = (id: string) => (sentence: string) => {
    news.value = sentence
    missed.remove((one) => one.id === id)
  }
  return (
    <Page title={texts.say('page_missed')} intro={texts.say('missed_intro')}>
      <Tabs
        label="missed_which"
        choices={TABS}
        value={status.value}
        choose={(value) => {
          status.value = value
        }}
      />
      <List pages={missed} empty={`missed_empty_${status.value}`} label={texts.say('page_missed')}>
        {(one) =>
          one.status === 'new' ? (
            <MissedCase missed={one} onDecided={moved(one.id)} />
          ) : (
            <MissedDecided missed={one} onMoved={moved(one.id)} />
          )
        }
      </List>
    </Page>
  )
}
