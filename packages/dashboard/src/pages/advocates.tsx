import type { AdminAdvocate } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/field.tsx'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Person } from '../parts/person.tsx'
import { usePages } from '../state/use-pages.ts'
import { AdvocatePage } from './advocate.tsx'

/** Everybody who has a link; one of them, when one is named in the address. */
export function Advocates() {
  const route = useApp().route.value
  const id = 'id' in route ? route.id : undefined
  return id === undefined ? <AdvocateList /> : <AdvocatePage id={id} key={id} />
}

function AdvocateList() {
  const api = useShopApi()
  const texts = useTexts()
  const form = useForm({})
  const search = useSignal('')
  const advocates = usePages<AdminAdvocate>(
    (cursor) => api.advocates({ cursor, search: search.value }),
    search.value,
  )
  return (
    <Page title={texts.say('page_advocates')} intro={texts.say('advocates_intro')}>
      <search>
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault()
            search.value = form.get('search')
          }}
        >
          <TextField form={form} name="search" label="advocates_search" hint="advocates_search_hint" />
          <Button type="submit" look="plain">
            {texts.say('search')}
          </Button>
        </form>
      </search>
      <List
        pages={advocates}
        empty={search.value ? 'advocates_none_found' : 'advocates_empty'}
        label={texts.say('page_advocates')}
      >
        {(advocate) => (
          <article class="line">
            <p class="amount">
              <Person {...advocate} />
            </p>
            <p class="facts">
              {advocate.name && advocate.email && <span>{advocate.email}</span>}
              <span>{advocate.codes[0]}</span>
              <span>{texts.say('advocate_since', { date: texts.date(advocate.createdAt) })}</span>
              {!advocate.active && <Badge state="refused" words="advocate_closed" />}
              {!advocate.proven && <Badge state="held" words="advocate_unproven" />}
            </p>
          </article>
        )}
      </List>
    </Page>
  )
}
