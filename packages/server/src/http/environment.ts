import type { Logger } from 'pino'
import type { Engine } from '../engine.ts'

/** What the routes work with. */
export interface AppDependencies extends Engine {
  readonly log: Logger
  /** Where this server is reached, for share links: `https://refer.shop.example`. */
  readonly publicUrl: string
  /** Folder of `goodword.js` and its chunks. */
  readonly tagFolder: string
}
