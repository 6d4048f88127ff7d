import { useApp, useShopApi, useTexts } from '../app.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Page } from '../parts/page.tsx'
import { nameOf } from '../parts/person.tsx'
import { hashOf } from '../route.ts'
import { useAction } from '../state/use-action.ts'
import { useData } from '../state/use-data.ts'
import { FriendLine } from './friend-line.tsx'

/** One advocate, and the friends who bought. */
export function AdvocatePage({ id }: { readonly id: string }) {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const advocate = useData(() => api.advocate(id), id)
  const friends = useData(() => api.friends(id), id)
  const { value } = advocate
  const changing = useAction(async () => {
    if (!value) return
    advocate.set(await api.changeAdvocate(id, { active: !value.active }))
    news.value = texts.say(value.active ? 'advocate_was_closed' : 'advocate_was_opened')
  })
  return (
    <Page title={(value && nameOf(value)) ?? texts.say('nobody_named')}>
      <p>
        <a href={hashOf('advocates')}>{texts.say('advocates_all')}</a>
      </p>
      <FailureNote error={advocate.error} again={advocate.reload} />
      {value && (
        <Card title={texts.say('advocate_account')}>
          <dl class="pairs">
            {value.email && (
              <div>
                <dt>{texts.say('advocate_email')}</dt>
                <dd>{value.email}</dd>
              </div>
            )}
            <div>
              <dt>{texts.say('advocate_code')}</dt>
              <dd>{value.codes.join(', ')}</dd>
            </div>
            <div>
              <dt>{texts.say('advocate_state')}</dt>
              <dd>
                <Badge
                  state={value.active ? 'approved' : 'refused'}
                  words={value.active ? 'advocate_open' : 'advocate_closed'}
                />
                {!value.proven && <Badge state="held" words="advocate_unproven" />}
              </dd>
            </div>
          </dl>
          <p class="quiet">{texts.say(value.active ? 'advocate_close_hint' : 'advocate_open_hint')}</p>
          <Button look="plain" onClick={changing.run} isBusy={changing.isBusy}>
            {texts.say(value.active ? 'advocate_close' : 'advocate_reopen')}
          </Button>
          <FailureNote error={changing.error} again={changing.run} />
        </Card>
      )}
      <Card title={texts.say('advocate_friends')}>
        <FailureNote error={friends.error} again={friends.reload} />
        {friends.value?.items.length === 0 && <p class="quiet">{texts.say('advocate_no_friends')}</p>}
        <ul class="cards">
          {friends.value?.items.map((order) => (
            <li key={order.id}>
              <FriendLine order={order} onConfirmed={friends.reload} />
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  )
}
