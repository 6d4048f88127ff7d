/** One of the two sample shops. To a browser `localhost` and `127.0.0.1` are two sites, as two real shops are. */
export interface DemoShop {
  /** Its folder in examples/. */
  readonly name: 'script-tag-shop' | 'npm-shop'
  /** As its pages have it. */
  readonly publishableKey: string
  readonly host: string
  /** Where it is started when nobody else is there. */
  readonly port: number
}

export const SCRIPT_TAG_SHOP: DemoShop = {
  name: 'script-tag-shop',
  publishableKey: 'pk_demoScriptTag',
  host: 'localhost',
  port: 4401,
}

export const NPM_SHOP: DemoShop = {
  name: 'npm-shop',
  publishableKey: 'pk_demoNpm',
  host: '127.0.0.1',
  port: 4402,
}

/** Where a sample shop is, as the Goodword server has to know it. Share links stand under the shop's host name. */
export function placeOf({ host }: DemoShop, goodwordPort: number, shopPort: number) {
  const origin = `http://${host}:${shopPort}`
  return { allowedOrigins: [origin], landingUrl: `${origin}/`, shareHosts: [`${host}:${goodwordPort}`] }
}

/** What every sample shop promises. */
export const DEMO_TERMS = {
  name: 'Moss & Clay',
  currency: 'EUR',
  programme: { advocateReward: '10.00', friendReward: '5.00' },
} as const
