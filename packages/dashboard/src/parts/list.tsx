import type { ComponentChildren } from 'preact'
import { useTexts } from '../app.ts'
import type { TextKey } from '../language/texts.ts'
import { useKeptPlace } from '../state/use-kept-place.ts'
import type { Pages } from '../state/use-pages.ts'
import { FailureNote } from './failure-note.tsx'

interface ListProps<T> {
  readonly pages: Pages<T>
  /** What is said when there is nothing. */
  readonly empty: TextKey
  readonly label: string
  /** Rows of one card rather than a card each: for what is short and comes in numbers. @default false */
  readonly isDense?: boolean
  readonly children: (item: T) => ComponentChildren
}

/** A list that comes in pages: while it is on its way, when it is empty, and when it could not be had. */
export function List<T extends { readonly id: string }>({
  pages,
  empty,
  label,
  isDense = false,
  children,
}: ListProps<T>) {
  const texts = useTexts()
  const place = useKeptPlace()
  const { items, error, hasMore, more } = pages
  return (
    <>
      <FailureNote error={error ?? more.error} again={error ? pages.reload : more.run} />
      {!items && !error && <p class="quiet">{texts.say('loading')}</p>}
      <div ref={place}>
        {items?.length === 0 && (
          <p class="empty" tabIndex={-1}>
            {texts.say(empty)}
          </p>
        )}
        {items && items.length > 0 && (
          <ul class={isDense ? 'card rows' : 'cards'} aria-label={label}>
            {items.map((item) => (
              <li key={item.id} class={isDense ? '' : 'card'} tabIndex={-1}>
                {children(item)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {hasMore && (
        <button type="button" class="plain" onClick={() => more.run()} aria-disabled={more.isBusy}>
          {texts.say('more')}
        </button>
      )}
    </>
  )
}
