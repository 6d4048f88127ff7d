import type { AdminListedPerson } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import type { ListName } from '../api/shop-api.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { Card } from '../parts/card.tsx'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { usePages } from '../state/use-pages.ts'
import { ListForm } from './list-form.tsx'
import { ListedLine } from './listed-line.tsx'

const TABS = [
  { value: 'blocked', label: 'lists_tab_blocked' },
  { value: 'allowed', label: 'lists_tab_allowed' },
] as const satisfies readonly { value: ListName; label: string }[]

/** People by whom nobody earns anything, and people about whom no signal counts. */
export function Lists() {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const list = useSignal<ListName>('blocked')
  const people = usePages<AdminListedPerson & { id: string }>(async (cursor) => {
    const { items, next } = await api.listed(list.value, { cursor })
    return { items: items.map((one) => ({ ...one, id: `${one.kind} ${one.value}` })), next }
  }, list.value)
  return (
    <Page title={texts.say('page_lists')} intro={texts.say('lists_intro')}>
      <Tabs
        label="lists_which"
        choices={TABS}
        value={list.value}
        choose={(value) => {
          list.value = value
        }}
      />
      <p>{texts.say(`lists_means_${list.value}`)}</p>
      <List
        pages={people}
        empty={`lists_empty_${list.value}`}
        label={texts.say(`lists_tab_${list.value}`)}
        isDense
      >
        {(person) => (
          <ListedLine
            person={person}
            list={list.value}
            onRemoved={() => {
              news.value = texts.say('lists_was_removed')
              people.remove(({ id }) => id === person.id)
            }}
          />
        )}
      </List>
      <Card title={texts.say(list.value === 'blocked' ? 'lists_block' : 'lists_allow')}>
        <ListForm list={list.value} key={list.value} onListed={people.reload} />
      </Card>
    </Page>
  )
}
