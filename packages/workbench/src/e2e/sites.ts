import { startShop as startNpmShop } from 'npm-shop/server'
import { startShop as startScriptTagShop } from 'script-tag-shop/server'
import { NPM_SHOP, SCRIPT_TAG_SHOP } from '../demo/demo-shops.ts'
import { openSite, type Site } from './site.ts'
import { startViteShop } from './start-vite-shop.ts'

/** A shop that the end-to-end tests run in. */
export interface SampleSite {
  readonly name: string
  /** Whether it runs as it is shipped; else as a developer runs it, from source. */
  readonly built: boolean
  open(): Promise<Site>
}

export const SITES: readonly SampleSite[] = [
  { name: 'script-tag-shop', built: true, open: () => openSite(SCRIPT_TAG_SHOP, startScriptTagShop) },
  { name: 'npm-shop, built', built: true, open: () => openSite(NPM_SHOP, startNpmShop) },
  { name: 'npm-shop, from source', built: false, open: () => openSite(NPM_SHOP, startViteShop) },
]
