import { makeOwnerLink, startServer } from '@goodword/server'
import { startShop as startNpmShop } from 'npm-shop/server'
import { pino } from 'pino'
import { startShop as startScriptTagShop } from 'script-tag-shop/server'
import { addSamplePeople } from '../demo/add-sample-people.ts'
import { NPM_SHOP, placeOf, SCRIPT_TAG_SHOP } from '../demo/demo-shops.ts'
import { openDemoShop } from '../demo/open-demo-shop.ts'
import type { Addresses } from './announcement.ts'

/** Ports of the server and of both shops. */
export interface Ports {
  readonly goodword: number
  readonly scriptTagShop: number
  readonly npmShop: number
}

export interface RunningDemo extends Addresses {
  close(): Promise<void>
}

/**
 * Starts the built server and both sample shops in this process.
 *
 * @param dataFolder kept between starts
 */
export async function startDemo(dataFolder: string, ports: Ports): Promise<RunningDemo> {
  const shops = [
    { shop: SCRIPT_TAG_SHOP, port: ports.scriptTagShop, startShop: startScriptTagShop },
    { shop: NPM_SHOP, port: ports.npmShop, startShop: startNpmShop },
  ]
  const server = await startServer({
    dataFolder,
    port: ports.goodword,
    // Requests are not worth a line each; trouble is.
    log: pino({ level: 'warn' }),
  })
  const closers = [() => server.close()]
  const close = async () => {
    for (const one of closers.splice(0).reverse()) await one()
  }
  try {
    const urls: string[] = []
    for (const { shop, port, startShop } of shops) {
      const place = placeOf(shop, ports.goodword, port)
      const { secretKey, isNew } = await openDemoShop(server, dataFolder, shop, place)
      const goodwordUrl = `http://${shop.host}:${ports.goodword}`
      const running = await startShop({ port, goodwordUrl, secretKey })
      closers.push(() => running.close())
      urls.push(running.url)
      const { publishableKey } = shop
      if (isNew) await addSamplePeople({ goodwordUrl, shopUrl: running.url, publishableKey })
    }
    const [scriptTagShop = '', npmShop = ''] = urls
    const owner = await makeOwnerLink({ store: server.store, now: Date.now }, server)
    return { scriptTagShop, npmShop, goodword: server.url, owner, close }
  } catch (error) {
    await close()
    throw error
  }
}
