import { CHANNEL_PARAMETER, CODE_PARAMETER, COOKIE_DAYS } from '@goodword/protocol'
import type { Given } from './options.ts'
import { warn } from './warn.ts'

/** Options with every default filled in. */
export interface Settings {
  readonly consent: 'granted' | 'required'
  readonly parameters: readonly string[]
  readonly channelParameter: string
  readonly days: number
  readonly cleanUrl: boolean
  readonly orders: 'referred' | 'all'
}

type Value = string | number | boolean | readonly string[]

/** Fills in defaults. A bad value costs one warning and its default; attributes of the tag come as text. */
export function resolveSettings(given: Given): Settings {
  const pick = <T extends Value>(
    name: keyof Given,
    fallback: T,
    read: (text: string) => T | undefined,
  ): T => {
    const value = given[name]
    if (value === undefined) return fallback
    const result = read(`${value}`)
    if (result === undefined) warn(`${name}: ${value} is not possible, ${fallback} is used`)
    return result ?? fallback
  }
  const oneOf =
    <T extends string>(...values: T[]) =>
    (text: string) =>
      values.find((value) => value === text)

  return {
    consent: pick('consent', 'granted', oneOf('granted', 'required')),
    parameters: pick('parameters', [CODE_PARAMETER], (text) =>
      /^[\w-]+(,[\w-]+)*$/.test(text) ? text.split(',') : undefined,
    ),
    channelParameter: CHANNEL_PARAMETER,
    days: pick('days', COOKIE_DAYS, (text) => (+text >= 1 && +text <= 400 ? +text : undefined)),
    cleanUrl: pick('cleanUrl', true, (text) => (/^(true|false)$/.test(text) ? text === 'true' : undefined)),
    orders: pick('orders', 'referred', oneOf('referred', 'all')),
  }
}
