import type { Goodword, Order } from '@goodword/core'
import { INSTANCE_KEY, PATHS } from '@goodword/protocol'
import type { Page } from 'playwright-core'

/** Joins as an advocate over the wire and answers the code. */
export async function newCode(goodwordUrl: string, shop: string): Promise<string> {
  const response = await fetch(goodwordUrl + PATHS.advocates, {
    method: 'POST',
    body: JSON.stringify({ shop, email: 'sample-advocate@example.com' }),
  })
  const { code } = (await response.json()) as { code: string }
  return code
}

/** Waits until the page has its SDK instance. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction((key) => Symbol.for(key) in globalThis, INSTANCE_KEY)
}

/** Reports an order from the page; answers what the promise said, or the error's code. */
export async function convert(page: Page, order: Order): Promise<string> {
  await ready(page)
  return page.evaluate(
    ([key, order]) => {
      const goodword = (globalThis as unknown as Record<symbol, Goodword>)[Symbol.for(key)]
      return (
        goodword?.convert(order).then(
          (result) => result.status,
          (error) => String(error.code),
        ) ?? 'no instance'
      )
    },
    [INSTANCE_KEY, order] as const,
  )
}

/** An order by its number. */
export const order = (number: number): Order => ({
  orderId: `order-${number}`,
  amount: '20.00',
  currency: 'EUR',
})

/**
 * Calls a method of the page's instance and answers what it gives or promises; `on` answers the event's detail.
 *
 * @throws Error as the page's developer would see it
 */
export function call(page: Page, method: keyof Goodword, ...given: unknown[]): Promise<unknown> {
  return page.evaluate(
    ([key, method, given]) => {
      const goodword = (globalThis as unknown as Record<symbol, Record<string, unknown>>)[Symbol.for(key)]
      const work = goodword?.[method]
      if (typeof work !== 'function') throw new Error(`there is no ${method}()`)
      return method === 'on' ? new Promise((resolve) => work(...given, resolve)) : work(...given)
    },
    [INSTANCE_KEY, method, given] as const,
  )
}
