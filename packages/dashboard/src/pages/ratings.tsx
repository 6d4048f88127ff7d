import type { AdminRating, RatingChange } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { useAction } from '../state/use-action.ts'
import { usePages } from '../state/use-pages.ts'

type Status = RatingChange['status']

const TABS = [
  { value: 'new', label: 'rating_tab_new' },
  { value: 'approved', label: 'rating_tab_approved' },
  { value: 'hidden', label: 'rating_tab_hidden' },
] as const satisfies readonly { value: Status; label: string }[]

/** What buyers said, for the owner to show or to hide. */
export function Ratings() {
  const api = useShopApi()
  const texts = useTexts()
  const status = useSignal<Status>('new')
  const ratings = usePages<AdminRating>(
    (cursor) => api.ratings({ cursor, status: status.value }),
    status.value,
  )
  return (
    <Page title={texts.say('page_ratings')} intro={texts.say('ratings_intro')}>
      <Tabs
        label="ratings_which"
        choices={TABS}
        value={status.value}
        choose={(value) => {
          status.value = value
        }}
      />
      <List pages={ratings} empty={`ratings_empty_${status.value}`} label={texts.say('page_ratings')}>
        {(rating) => (
          <RatingLine rating={rating} onMoved={() => ratings.remove(({ id }) => id === rating.id)} />
        )}
      </List>
    </Page>
  )
}

function RatingLine({ rating, onMoved }: { readonly rating: AdminRating; readonly onMoved: () => void }) {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const { id, stars, words, recommend, orderId, at, status } = rating
  const deciding = useAction(async (next: Status) => {
    await api.decideRating(id, { status: next })
    news.value = texts.say(next === 'approved' ? 'rating_was_approved' : 'rating_was_hidden')
    onMoved()
  })
  return (
    <article>
      <p class="stars" role="img" aria-label={texts.say('stars', { count: stars })}>
        {'★'.repeat(stars)}
        <span class="off">{'★'.repeat(5 - stars)}</span>
      </p>
      {words && <blockquote>{words}</blockquote>}
      {recommend && (
        <p>
          {texts.say('rating_recommends')} <q>{recommend}</q>
        </p>
      )}
      <p class="facts">
        <span>{texts.date(at)}</span>
        {orderId && <span>{texts.say('order', { number: orderId })}</span>}
      </p>
      <FailureNote error={deciding.error} />
      <div class="buttons">
        {status !== 'approved' && (
          <Button look="plain" onClick={() => deciding.run('approved')} isBusy={deciding.isBusy}>
            {texts.say('rating_approve')}
          </Button>
        )}
        {status !== 'hidden' && (
          <Button look="plain" onClick={() => deciding.run('hidden')} isBusy={deciding.isBusy}>
            {texts.say('rating_hide')}
          </Button>
        )}
      </div>
    </article>
  )
}
