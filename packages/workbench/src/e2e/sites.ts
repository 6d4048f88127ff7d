import { startShop as startNpmShop } from 'npm-shop/server'
import { startShop as startScriptTagShop } from 'script-tag-shop/server'
import { NPM_SHOP, SCRIPT_TAG_SHOP } from '../demo/demo-shops.ts'
import { openSite, type Site } from './site.ts'
import { startViteShop } from './start-vite-shop.ts'

/** The shops that every end-to-end test runs in: as they are shipped, and as a developer runs them from source. */
export const SITES: readonly { readonly name: string; open(): Promise<Site> }[] = [
  { name: 'script-tag-shop', open: () => openSite(SCRIPT_TAG_SHOP, startScriptTagShop) },
  { name: 'npm-shop, built', open: () => openSite(NPM_SHOP, startNpmShop) },
  { name: 'npm-shop, from source', open: () => openSite(NPM_SHOP, startViteShop) },
]
