import type { AdminConversionDetail } from '@goodword/protocol'
import { reviewCases } from '../api/review-cases.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { Fold } from '../parts/fold.tsx'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { type Pages, usePages } from '../state/use-pages.ts'
import { AmountNotice } from './amount-notice.tsx'
import { CreditAll } from './credit-all.tsx'
import { isGuessedAt } from './looks-right.ts'
import { ReviewCase } from './review-case.tsx'

/** Orders that wait for a person. Those at which somebody may be guessing come last, and folded away. */
export function Review() {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const cases = usePages<AdminConversionDetail>((cursor) => reviewCases(api, cursor), 'review')
  const guessed = cases.items?.filter(isGuessedAt) ?? []
  const others = cases.items?.filter((order) => !isGuessedAt(order))
  const label = texts.say('page_review')

  function leave(order: AdminConversionDetail, sentence: string) {
    // The fold leaves with the last order in it, and would take the focus with it.
    if (guessed.length === 1 && isGuessedAt(order)) document.querySelector<HTMLElement>('main h1')?.focus()
    news.value = sentence
    cases.remove(({ id }) => id === order.id)
  }
  const each = (order: AdminConversionDetail) => (
    <ReviewCase order={order} onDecided={(sentence) => leave(order, sentence)} />
  )

  return (
    <Page title={label} intro={texts.say('review_intro')}>
      <AmountNotice />
      <CreditAll orders={others ?? []} onCredited={cases.reload} />
      <List
        pages={{ ...cases, items: others }}
        empty={guessed.length > 0 ? 'review_empty_but' : 'review_empty'}
        label={label}
      >
        {each}
      </List>
      {guessed.length > 0 && (
        <Fold title={texts.say('review_guessed', { count: guessed.length })}>
          <p>{texts.say('review_guessed_what')}</p>
          <List
            pages={quiet(cases, guessed)}
            empty="review_empty"
            label={texts.say('review_guessed', { count: guessed.length })}
          >
            {each}
          </List>
        </Fold>
      )}
    </Page>
  )
}

/** A part of a list, without what the other part says already. */
function quiet<T>(pages: Pages<T>, items: readonly T[]): Pages<T> {
  return { ...pages, items, error: undefined, hasMore: false, more: { ...pages.more, error: undefined } }
}
