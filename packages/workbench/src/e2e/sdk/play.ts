import { CODE_PARAMETER } from '@goodword/protocol'
import type { Browser, BrowserContext } from 'playwright-core'
import { arrivedMessages } from '../arrived.ts'
import { PLAIN_HOST } from '../hosts.ts'
import { openGround, SHOP_KEY } from './ground.ts'
import { newCode } from './page-sdk.ts'
import type { Scenario } from './scenarios.ts'

/** What became of the orders of one scenario. */
export interface Counts {
  /** Orders that the page reported. */
  readonly sent: number
  /** Orders that the server acknowledged. */
  readonly acknowledged: number
  /** Orders that never arrived in the database. */
  readonly lost: number
  /** Orders that were paid more than once. */
  readonly twice: number
  /** Errors and rejections that nobody caught, in the shop's page. */
  readonly errors: readonly string[]
}

/** How long the server may take to hear of everything after the shopper has done their part, in milliseconds. */
export const PATIENCE = 40_000

/** Plays a scenario on a fresh server and a fresh browser profile, and counts. */
export async function play(browser: Browser, scenario: Scenario): Promise<Counts> {
  const host = scenario.insecure ? PLAIN_HOST : 'localhost'
  const ground = await openGround({ hosts: [host] })
  const contexts: BrowserContext[] = []
  const errors: string[] = []
  const newContext = async () => {
    const context = await browser.newContext()
    contexts.push(context)
    context.on('page', (page) => {
      page.on('pageerror', ({ message }) => {
        // Firefox tells refused answers in the same way as errors of the page.
        if (!message.startsWith('The Same Origin Policy disallows')) errors.push(message)
      })
    })
    return context
  }
  try {
    const context = await newContext()
    const page = await context.newPage()
    const code = await newCode(ground.goodwordUrl, SHOP_KEY)
    await page.goto(ground.url(`/?${CODE_PARAMETER}=${code}`))
    await page.waitForFunction(() => document.cookie.includes('goodword='))
    const coldPage = async () => {
      const cold = await newContext()
      await cold.addCookies(await context.cookies())
      return cold.newPage()
    }
    const sent = await scenario.play({ ground, context, page, coldPage })

    const paid = () => ground.rows('select order_id, count(*) as rewards from rewards group by order_id')
    const acknowledged = () => {
      const conversions = arrivedMessages(ground.arrivals).filter(
        ({ message }) => message.type === 'conversion',
      )
      const known = conversions.filter(({ answer }) => answer && answer.status !== 'rejected')
      return new Set(known.map(({ message }) => 'orderId' in message && message.orderId)).size
    }
    const begun = Date.now()
    while ((paid().length < sent || acknowledged() < sent) && Date.now() < begun + PATIENCE) {
      await new Promise((wake) => setTimeout(wake, 250))
    }
    return {
      sent,
      acknowledged: acknowledged(),
      lost: sent - paid().length,
      twice: paid().filter(({ rewards }) => rewards !== 2).length,
      errors,
    }
  } finally {
    for (const context of contexts) await context.close()
    await ground.close()
  }
}
