import { useSignal } from '@preact/signals'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { Card } from '../parts/card.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Page } from '../parts/page.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { hashOf } from '../route.ts'
import { useData } from '../state/use-data.ts'
import { FirstSteps } from './first-steps.tsx'
import { Funnel } from './funnel.tsx'
import { PromiseNotices } from './promise-notices.tsx'

const SPANS = [
  { value: '7', label: 'span_7' },
  { value: '30', label: 'span_30' },
  { value: '90', label: 'span_90' },
] as const

const DAY = 24 * 60 * 60 * 1000

/** What the programme brings, by channel, and what waits for the owner. */
export function Overview() {
  const { shopId } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const span = useSignal<(typeof SPANS)[number]['value']>('30')
  const funnel = useData(() => api.funnel({ ...days(Number(span.value)), by: 'channel' }), span.value)
  const waiting = useData(async () => {
    const [review, missed, orders, rewards, ratings] = await Promise.all([
      api.review({}),
      api.missed({ status: 'new' }),
      api.unconfirmed({}),
      api.rewards({ status: 'approved' }),
      api.ratings({ status: 'new' }),
    ])
    return { review, missed, orders, rewards, ratings }
  }, shopId.value ?? '')
  const { review, missed, orders, rewards, ratings } = waiting.value ?? {}
  /** Only the first page is counted: whoever has more than that has enough to do. */
  const count = (page: { items: unknown[]; next?: string | undefined } | undefined) =>
    page && `${texts.number(page.items.length)}${page.next ? '+' : ''}`
  return (
    <Page title={texts.say('page_overview')}>
      <FailureNote error={waiting.error} again={waiting.reload} />
      <FirstSteps />
      <ul class="tiles" aria-label={texts.say('waiting')}>
        {(
          [
            ['review', review, hashOf('review')],
            ['missed', missed, hashOf('missed')],
            ['orders', orders, hashOf('rewards', 'held')],
            ['rewards', rewards, hashOf('rewards')],
            ['ratings', ratings, hashOf('ratings')],
          ] as const
        ).map(([name, page, href]) => (
          <li key={name}>
            <a href={href}>
              <span class="big">{count(page) ?? '–'}</span>{' '}
              {texts.say(`waiting_${name}`, { count: page?.items.length ?? 0 })}
            </a>
          </li>
        ))}
      </ul>
      <PromiseNotices />
      <Card title={texts.say('funnel_title')}>
        <Tabs
          label="funnel_span"
          choices={SPANS}
          value={span.value}
          choose={(value) => {
            span.value = value
          }}
        />
        <FailureNote error={funnel.error} again={funnel.reload} />
        {funnel.value && <Funnel funnel={funnel.value} />}
      </Card>
    </Page>
  )
}

/** The last so many days, today included; UTC, as the server counts. */
function days(count: number): { from: string; to: string } {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  const today = Date.now()
  return { from: day(today - (count - 1) * DAY), to: day(today) }
}
