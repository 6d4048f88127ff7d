import type { Goodword } from '@goodword/core'

/** What the widget needs of the page's SDK instance. */
export type Sdk = Pick<Goodword, 'shop' | 'consent' | 'request' | 'share' | 'on' | 'fill' | 'somebodyElse'>
