import { PATHS } from '@goodword/protocol'
import type { BrowserContext, Page } from 'playwright-core'
import type { Misbehaviour } from '../recorder.ts'
import type { Ground } from './ground.ts'
import { convert, order, ready } from './page-sdk.ts'

/** What a scenario plays with. The page has followed a friend's link already. */
export interface Stage {
  readonly ground: Ground
  readonly context: BrowserContext
  readonly page: Page
  /** The same person in a browser that has none of the SDK's files in its cache. */
  coldPage(): Promise<Page>
}

/** One way in which a network, a server or a browser lets a shop down, and what the shopper does meanwhile. */
export interface Scenario {
  readonly name: string
  /** Needs a page without Web Locks: plain http on a host that is not this machine's own. */
  readonly insecure?: boolean
  /** Plays it; answers how many orders were reported. */
  play(stage: Stage): Promise<number>
}

const onMessages = (misbehaviour: Misbehaviour) => (_: string, path: string) =>
  path === PATHS.messages ? misbehaviour : undefined
const behave = () => undefined
const open = async ({ page, ground }: Stage, path = '/thank-you') => {
  await page.goto(ground.url(path, new URL(page.url()).hostname))
  await ready(page)
}
/** Tells the page that the network is back, as the browser would. */
const online = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))

/** Reports an order without waiting for anything. */
const pushOrder = (page: Page) =>
  page.evaluate((order) => {
    const { goodwordQueue } = globalThis as unknown as { goodwordQueue: unknown[] }
    goodwordQueue.push(['convert', order])
  }, order(1))

/** Fails for a while by one misbehaviour, then the shopper opens another page. */
function failsThenNextPage(name: string, misbehaviour: Misbehaviour): Scenario {
  return {
    name,
    async play(stage) {
      await open(stage)
      stage.ground.misbehave(onMessages(misbehaviour))
      await convert(stage.page, order(1))
      stage.ground.misbehave(behave)
      await open(stage, '/next')
      return 1
    },
  }
}

/** Nothing arrives, the parts of the SDK that are not loaded yet included; then the network is back. */
function backOnTheSamePage(name: string, misbehaviour: Misbehaviour): Scenario {
  return {
    name,
    async play(stage) {
      const { ground } = stage
      const page = await stage.coldPage()
      ground.misbehave((_, path) => (path === PATHS.script ? undefined : misbehaviour))
      await page.goto(ground.url('/thank-you'), { waitUntil: 'commit' })
      await convert(page, order(1))
      ground.misbehave(behave)
      await online(page)
      return 1
    },
  }
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'all is well',
    async play(stage) {
      await open(stage)
      await convert(stage.page, order(1))
      return 1
    },
  },
  backOnTheSamePage('offline when the order is reported, online on the same page', 'reset'),
  backOnTheSamePage('no answer to anything, the parts of the SDK included, then online', { delay: 15_000 }),
  {
    name: 'page left at once after convert()',
    async play(stage) {
      await open(stage)
      await pushOrder(stage.page)
      await stage.page.goto('about:blank')
      return 1
    },
  },
  {
    name: 'tab closed at once after convert()',
    async play(stage) {
      await open(stage)
      // A context without a page would end with it, and the browser's network with the context.
      await stage.context.newPage()
      await pushOrder(stage.page)
      await stage.page.close({ runBeforeUnload: true })
      return 1
    },
  },
  {
    name: '503 with Retry-After, then well',
    async play(stage) {
      const { page, ground } = stage
      await open(stage)
      ground.misbehave(onMessages({ status: 503, headers: { 'retry-after': '1' } }))
      await convert(page, order(1))
      ground.misbehave(behave)
      await online(page)
      return 1
    },
  },
  failsThenNextPage('500 on this page, well on the next', { status: 500 }),
  {
    name: '500 for an hour of the page’s clock, then well',
    async play({ page, ground }) {
      await page.clock.install()
      await page.reload()
      await ready(page)
      ground.misbehave(onMessages({ status: 500 }))
      await convert(page, order(1))
      const seen = ground.seen()
      for (let minutes = 0; minutes < 60; minutes += 3) {
        await page.clock.fastForward('03:00')
        // For the answer, which comes by the clock of this machine.
        await new Promise((wake) => setTimeout(wake, 50))
      }
      // Pauses that double from ten seconds to ten minutes: about ten tries, each with the transport's own.
      if (ground.seen() - seen < 8) throw new Error('the page gave up within the hour')
      ground.misbehave(behave)
      // A try that is under way is cut off when the clock jumps over its time limit; the next one comes ten minutes later.
      for (const seen = ground.seen(); ground.seen() === seen; ) {
        await page.clock.fastForward('10:00')
        await new Promise((wake) => setTimeout(wake, 1_000))
      }
      return 1
    },
  },
  failsThenNextPage('connection reset', 'reset'),
  failsThenNextPage('answer lost after the server has worked', 'lose-answer'),
  failsThenNextPage('answer that the browser may not read (CORS)', 'forget-cors'),
  {
    name: 'slow: 30 s before the server hears of it',
    async play(stage) {
      const { page, ground } = stage
      await open(stage)
      ground.misbehave(onMessages({ delay: 30_000 }))
      await convert(page, order(1))
      ground.misbehave(behave)
      await open(stage, '/next')
      return 1
    },
  },
  {
    name: 'storage full',
    async play(stage) {
      await open(stage)
      await stage.page.evaluate(() => {
        for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2)) {
          try {
            for (let count = 0; count < 20; count++)
              localStorage.setItem(`fill${size}-${count}`, 'x'.repeat(size))
          } catch {
            // Full for this size: go on with smaller ones.
          }
        }
      })
      await convert(stage.page, order(1))
      return 1
    },
  },
  {
    name: 'two tabs report at once',
    async play(stage) {
      await open(stage)
      const second = await stage.context.newPage()
      await second.goto(stage.page.url())
      await Promise.all([
        ...[1, 2, 3].map((number) => convert(stage.page, order(number))),
        ...[3, 4, 5].map((number) => convert(second, order(number))),
      ])
      return 5
    },
  },
  {
    name: '200 orders wait, then the page goes away',
    async play(stage) {
      const { page, ground } = stage
      await open(stage)
      ground.misbehave(onMessages({ status: 503 }))
      const orders = Array.from({ length: 200 }, (_, index) => order(index + 1))
      // Signed: of order numbers that the shop has not spoken of a network may report thirty a day.
      const signed = orders.map(async (one) => ({ ...one, orderToken: await ground.signed(one) }))
      await Promise.all(signed.map(async (one) => convert(page, await one)))
      ground.misbehave(behave)
      await open(stage, '/next')
      return 200
    },
  },
  {
    name: 'clock set back by a day between link and order',
    async play(stage) {
      await stage.page.addInitScript(() => {
        const { now } = Date
        Date.now = () => now() - 864e5
      })
      await open(stage)
      await convert(stage.page, order(1))
      return 1
    },
  },
  {
    name: 'plain http without Web Locks, two tabs',
    insecure: true,
    async play(stage) {
      await open(stage)
      const second = await stage.context.newPage()
      await second.goto(stage.page.url())
      await Promise.all([convert(stage.page, order(1)), convert(second, order(2))])
      await open(stage, '/next')
      return 2
    },
  },
]
