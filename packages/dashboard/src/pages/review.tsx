import type { AdminConversion } from '@goodword/protocol'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { usePages } from '../state/use-pages.ts'
import { ReviewCase } from './review-case.tsx'

/** Orders that wait for a person. */
export function Review() {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const cases = usePages<AdminConversion>((cursor) => api.review({ cursor, limit: '10' }), 'review')
  return (
    <Page title={texts.say('page_review')} intro={texts.say('review_intro')}>
      <List pages={cases} empty="review_empty" label={texts.say('page_review')}>
        {(order) => (
          <ReviewCase
            order={order}
            onDecided={(sentence) => {
              news.value = sentence
              cases.remove(({ id }) => id === order.id)
            }}
          />
        )}
      </List>
    </Page>
  )
}
