import { CHANNEL_PARAMETER, CODE_PARAMETER, COOKIE_DAYS } from '@goodword/protocol'
import type { Given, Options } from './options.ts'
import { warn } from './warn.ts'

/** Options with every default filled in, but for those that the eager part has read already. */
export type Settings = Required<Omit<Options, 'shop' | 'api' | 'consent'>>

/** Names of parameters, and hosts. Lists are written with commas. */
const NAMES = /^[\w.-]+(,[\w.-]+)*$/

/** Fills in defaults. A bad value costs one warning and its default; attributes of the tag come as text. */
export function resolveSettings(given: Given): Settings {
  /** `read` answers `undefined` when the text is not possible. */
  const pick = <T>(name: keyof Given, fallback: T, read: (text: string) => T | undefined): T => {
    const text = `${given[name] ?? fallback}`.trim()
    // A default that is written out; an empty list is empty text.
    if (text === `${fallback}`) return fallback
    const result = read(text)
    if (result === undefined) warn(`${name}: "${text}" is wrong`)
    return result ?? fallback
  }
  const list = (text: string) => (NAMES.test(text) ? text.split(',') : undefined)
  // An attribute without a value (`data-consent-mode`) is empty text.
  const flag = (text: string) => (text === 'false' ? false : /^(true)?$/.test(text) || undefined)

  return {
    consentMode: pick('consentMode', false, flag),
    parameters: pick('parameters', [CODE_PARAMETER], list),
    channelParameter: pick('channelParameter', CHANNEL_PARAMETER, (text) => list(text)?.[0]),
    pathPrefix: pick('pathPrefix', '', (text) => (/^\/([\w-]+\/)+$/.test(text) ? text : undefined)),
    days: pick('days', COOKIE_DAYS, (text) => (+text >= 1 && +text <= 400 ? +text : undefined)),
    cleanUrl: pick('cleanUrl', true, flag),
    domains: pick('domains', [], list),
    orders: pick<Settings['orders']>('orders', 'referred', (text) => (text === 'all' ? text : undefined)),
    cart: pick('cart', '', (text) => text),
  }
}
