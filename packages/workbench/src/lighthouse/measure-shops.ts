import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { NPM_SHOP, SCRIPT_TAG_SHOP } from '../demo/demo-shops.ts'
import { newCode } from '../e2e/sdk/page-sdk.ts'
import { freePorts } from '../start/free-port.ts'
import { startDemo } from '../start/start-demo.ts'
import { type Measured, measurePage } from './measure-page.ts'
import { startNpmShopWithout } from './npm-shop-without.ts'
import { shopPages } from './shop-pages.ts'
import { type Comparison, LEAST } from './table.ts'

export interface ShopsOptions {
  readonly browser: Browser
  /** Port at which Chromium takes orders. */
  readonly port: number
  /**
   * How often each page is opened at most, until it reaches the aim. The best run counts: whatever else the machine does
   * can make a page slower, never faster.
   */
  readonly runs: number
  /** Only pages whose shop or name holds this. */
  readonly only: string
  readonly say: (line: string) => void
}

/** Measures the pages of both shops, built, with Goodword and without, one after the other. */
export async function measureShops({ browser, port, runs, only, say }: ShopsOptions): Promise<Comparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-lighthouse-'))
  const [goodword = 0, scriptTagShop = 0, npmShop = 0] = await freePorts([4400, 4401, 4402])
  const demo = await startDemo(join(folder, 'data'), { goodword, scriptTagShop, npmShop })
  const bare = await startNpmShopWithout(join(folder, 'npm-shop'))
  const addressFor = ({ host }: { host: string }) => `http://${host}:${goodword}`
  // Without it, a shop with the tag is the shop that does not get the script; an app is built without the packages.
  const blocked = [`${addressFor(SCRIPT_TAG_SHOP)}/*`]
  const shops = [
    { shop: SCRIPT_TAG_SHOP, url: demo.scriptTagShop, off: { url: demo.scriptTagShop, blocked } },
    { shop: NPM_SHOP, url: demo.npmShop, off: { url: bare.url } },
  ]
  const comparisons: Comparison[] = []
  try {
    for (const { shop, url, off } of shops) {
      const code = await newCode(addressFor(shop), shop.publishableKey)
      const [order, orderWithout] = [await placeOrder(url), await placeOrder(off.url)]
      const without = shopPages(code, orderWithout)
      for (const [at, { name, path, isPrivate = false }] of shopPages(code, order).entries()) {
        if (!`${shop.name} ${name}`.includes(only)) continue
        say(`${shop.name}, ${name}`)
        comparisons.push({
          shop: shop.name,
          page: name,
          on: await best(runs, () => measurePage(url + path, { browser, port, isPrivate })),
          off: await best(runs, () =>
            measurePage(off.url + (without[at]?.path ?? path), { browser, port, isPrivate, ...off }),
          ),
        })
      }
    }
    return comparisons
  } finally {
    await bare.close()
    await demo.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function best(runs: number, measure: () => Promise<Measured>): Promise<Measured> {
  let found = await measure()
  for (let run = 1; run < runs && found.marks.performance < LEAST; run++) {
    const next = await measure()
    if (next.marks.performance > found.marks.performance) found = next
  }
  return found
}

/** Buys one thing; answers the order's number. */
async function placeOrder(shopUrl: string): Promise<string> {
  const answer = await fetch(`${shopUrl}/checkout`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: shopUrl },
    body: JSON.stringify({ cart: [{ id: 'pilea', quantity: 1 }] }),
  })
  const { orderId }: { orderId: string } = await answer.json()
  return orderId
}
