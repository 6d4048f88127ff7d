import type { WireBenefit, WireMoney } from '@goodword/protocol'
import type { en } from './locales/en.ts'
import type { Message, Plural } from './message.ts'

/** A complete language. */
export type Messages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Plural
}
export type TextKey = keyof Messages

/** Everything that an element says to people, in one language. */
export interface Texts<Key extends string = TextKey> {
  /** BCP 47 tag of the sentences, for the `lang` attribute. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** A sentence with its values filled in. `count` chooses the plural. */
  say(key: Key, values?: Readonly<Record<string, string | number>>): string
  number(value: number): string
  /** Exact, whatever the currency: `Intl` formats decimal strings. Whole amounts go without their zeros. */
  money(money: WireMoney): string
  /** Day and month; with the year when it is not this year. */
  date(time: number): string
  benefit(benefit: WireBenefit): string
}

/**
 * @param lang BCP 47 tag that `messages` are written in; its region chooses number and date formats.
 */
export function createTexts<Key extends string = TextKey>(
  lang: string,
  messages: Readonly<Record<Key | 'direction' | 'benefit_points', Message>>,
): Texts<Key> {
  const plurals = new Intl.PluralRules(lang)
  const numbers = new Intl.NumberFormat(lang)
  const percents = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 2 })
  const number = (value: number) => numbers.format(value)

  const money: Texts<Key>['money'] = ({ amount, currency }) =>
    new Intl.NumberFormat(lang, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(amount as Intl.StringNumericLiteral)

  const say = (key: Key | 'benefit_points', values: Readonly<Record<string, string | number>> = {}) => {
    const message: Message = messages[key]
    const sentence =
      typeof message === 'string' ? message : (message[plurals.select(Number(values.count))] ?? message.other)
    return sentence.replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? number(value) : value
    })
  }

  return {
    lang,
    dir: messages.direction === 'rtl' ? 'rtl' : 'ltr',
    number,
    money,
    benefit(benefit) {
      switch (benefit.kind) {
        case 'fixed':
          return money(benefit.money)
        case 'percent':
          return percents.format(benefit.basisPoints / 10_000)
        case 'points':
          return say('benefit_points', { count: benefit.points })
        case 'gift':
          return benefit.name
      }
    },
    date(time) {
      const date = new Date(time)
      const otherYear = date.getFullYear() !== new Date().getFullYear()
      return new Intl.DateTimeFormat(lang, {
        day: 'numeric',
        month: 'long',
        ...(otherYear && { year: 'numeric' }),
      }).format(date)
    },
    say,
  }
}
