import type { Logger } from 'pino'
import type { Engine } from '../engine.ts'
import type { TagReleases } from '../tag/tag-releases.ts'
import type { ClientAddress } from './client-address.ts'
import type { Limits } from './limits.ts'

/** What the app is made of. */
export interface AppDependencies extends Engine {
  readonly log: Logger
  /** Where this server is reached, for share links: `https://refer.shop.example`. */
  readonly publicUrl: string
  /** Folder of `goodword.js` and its chunks. */
  readonly tagFolder: string
  /** Earlier releases of them. @default none */
  readonly tagReleases?: TagReleases
  /** Where the owner's pages are reached, without `/admin`. @default publicUrl */
  readonly adminUrl?: string
  /** Folder of the owner's pages. @default none: they are not served */
  readonly pagesFolder?: string
  /** Addresses and CIDR blocks of the reverse proxies in front, whose `X-Forwarded-For` is believed. @default none */
  readonly trustedProxies?: readonly string[]
  /** Whether browsers that ask too often are refused. @default true */
  readonly rateLimits?: boolean
  /**
   * Whether requests that came over no connection are let through uncounted: those of `app.request()`, by which tests and other code of
   * this process call the app. @default false: they are counted together with all others whose address cannot be read
   */
  readonly unlimitedInProcess?: boolean
}

/** What the routes work with: the dependencies, and what is made once for all of them. */
export interface RouteTools extends AppDependencies {
  readonly limits: Limits
  readonly clientAddress: ClientAddress
}
