import type { WireMoney } from '@goodword/protocol'
import type { en } from '../locales/en.ts'
import type { Translated } from './message.ts'

export type Messages = Translated<typeof en>
export type TextKey = keyof Messages
export type Values = Readonly<Record<string, string | number | undefined>>

/** Everything that the pages say, in one language. */
export interface Texts {
  /** BCP 47 tag. */
  readonly lang: string
  say(key: TextKey, values?: Values): string
  /** A key that is put together from what the server said; `undefined` when no sentence is known. */
  sayIfKnown(key: string, values?: Values): string | undefined
  number(value: number): string
  percent(share: number): string
  /** Exact, whatever the currency: `Intl` formats decimal strings. */
  money(money: WireMoney): string
  date(time: number): string
  /** Day and time of day. */
  moment(time: number): string
  /** A length of time in its largest fitting unit: `3 minutes`, `2 days`. @param minutes not negative */
  span(minutes: number): string
}

/** Units of time by their minutes: from two of a unit on, smaller ones tell nothing. */
const SPANS = [
  [24 * 60, 'day'],
  [60, 'hour'],
] as const

/** @param lang its region chooses number and date formats */
export function createTexts(lang: string, messages: Messages): Texts {
  const plurals = new Intl.PluralRules(lang)
  const numbers = new Intl.NumberFormat(lang)
  const percents = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 })
  const dates = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric' })
  const moments = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' })
  const known = new Map(Object.entries(messages))

  const sayIfKnown: Texts['sayIfKnown'] = (key, values = {}) => {
    const message = known.get(key)
    if (message === undefined) return undefined
    const sentence =
      typeof message === 'string' ? message : (message[plurals.select(Number(values.count))] ?? message.other)
    return sentence.replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? numbers.format(value) : value
    })
  }

  return {
    lang,
    sayIfKnown,
    say: (key, values) => sayIfKnown(key, values) ?? '',
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    money: ({ amount, currency }) =>
      new Intl.NumberFormat(lang, { style: 'currency', currency }).format(
        amount as Intl.StringNumericLiteral,
      ),
    date: (time) => dates.format(time),
    moment: (time) => moments.format(time),
    span(minutes) {
      const [size, unit] = SPANS.find(([one]) => minutes >= 2 * one) ?? [1, 'minute']
      return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(
        Math.floor(minutes / size),
      )
    },
  }
}
