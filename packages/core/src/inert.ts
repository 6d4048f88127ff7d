import { GoodwordError } from './error.ts'
import type { Goodword } from './goodword.ts'
import type { Options } from './options.ts'

declare const __VERSION__: string

/**
 * What `createGoodword` gives where there is no page: in a server that renders it, in a worker. Nothing is captured,
 * kept or sent, so that code which both sides share needs no `if`. Consent is nobody's here: it stays `required`.
 */
export function inertGoodword({ shop, api }: Options): Goodword {
  const refuse = async () => {
    throw new GoodwordError('network', 'Goodword works in a page; there is none here')
  }
  return {
    version: __VERSION__,
    shop,
    api: `${api}`.replace(/\/+$/, ''),
    consent: 'required',
    setConsent() {},
    convert: async () => ({ status: 'skipped' }),
    share() {},
    on: () => () => {},
    fill: async () => false,
    somebodyElse() {},
    explain: refuse,
    request: refuse,
  }
}
