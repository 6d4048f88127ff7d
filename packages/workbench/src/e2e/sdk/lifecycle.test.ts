import { CODE_PARAMETER, PATHS } from '@goodword/protocol'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../browsers/launch.ts'
import { arrivedMessages } from '../arrived.ts'
import { eventually } from '../eventually.ts'
import { type Ground, openGround, SHOP_KEY } from './ground.ts'
import { convert, newCode, order } from './page-sdk.ts'

/** Only Chromium lets a test turn this cache on. */
describe('the back/forward cache, in chromium', () => {
  let browser: Browser
  let ground: Ground
  let context: BrowserContext
  let page: Page
  let code: string
  beforeAll(async () => {
    browser = await launchChromium([], { asPeopleHaveIt: true })
    ground = await openGround()
    code = await newCode(ground.goodwordUrl, SHOP_KEY)
  })
  afterAll(async () => {
    await browser.close()
    await ground.close()
  })
  beforeEach(async () => {
    ground.page = {}
    context = await browser.newContext()
    page = await context.newPage()
  })
  afterEach(() => context.close())

  const messages = (from: number, type: string) =>
    arrivedMessages(ground.arrivals.slice(from)).filter(({ message }) => message.type === type)
  const landing = () => ground.url(`/landing?${CODE_PARAMETER}=${code}`)

  it('when a page comes back, what waits is sent, and the visit is not counted again', async () => {
    const from = ground.arrivals.length
    await page.goto(landing())
    await page.waitForFunction(() => document.cookie)
    await eventually(() => expect(messages(from, 'visit')).toHaveLength(1))
    ground.misbehave((_, path) => (path === PATHS.messages ? { status: 503 } : undefined))
    expect(await convert(page, order(1))).toBe('queued')
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => document.body.append(persisted ? 'came back' : ''))
    })
    ground.page = {
      document: '<!doctype html><title>Elsewhere</title><a href="javascript:history.back()">Back</a>',
    }
    await page.goto(ground.url('/elsewhere'))
    ground.misbehave(() => undefined)
    await page.getByText('Back').click({ noWaitAfter: true })
    // A page that is shown again sends at once and by its outbox too; the server takes the order once.
    const accepted = () => messages(from, 'conversion').filter(({ answer }) => answer?.status === 'accepted')
    await eventually(() => expect(accepted()).toHaveLength(1))
    await page.getByText('came back').waitFor()
    expect(messages(from, 'visit')).toHaveLength(1)
  })
})
