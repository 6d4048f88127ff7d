import type { WireBenefit, WireMoney } from '@goodword/protocol'
import type { en } from '../invite/locales/en.ts'
import type { Message, Plural } from './message.ts'

/** The language of the first view, complete. Parts that are loaded later bring their own texts. */
export type Messages = Translated<typeof en>
export type TextKey = keyof Messages

/** What a language has to hold to say the same as English. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural
}

/** Sentences of the owner's own, in the place of ours; by key, whichever part they belong to. */
export type OwnTexts = Readonly<Record<string, Message>>

/** Says a sentence with its values filled in. `count` chooses the plural. */
export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number | undefined>>,
) => string

/** Everything that an element says to people, in one language. */
export interface Texts<Key extends string = TextKey> {
  /** BCP 47 tag of the sentences, for the `lang` attribute. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly say: Say<Key>
  /** Says the sentences of a part that was loaded later. */
  sayFrom<Part extends Readonly<Record<string, Message>>>(messages: Part): Say<keyof Part & string>
  number(value: number): string
  /** Exact, whatever the currency: `Intl` formats decimal strings. Whole amounts go without their zeros. */
  money(money: WireMoney): string
  benefit(benefit: WireBenefit): string
}

/**
 * @param lang BCP 47 tag that `messages` are written in; its region chooses the formats of numbers.
 */
export function createTexts<Key extends string = TextKey>(
  lang: string,
  messages: Readonly<Record<Key | 'direction' | 'benefit_points', Message>>,
  own: OwnTexts = {},
): Texts<Key> {
  /** Each takes a browser long to make, so it is made when it is needed, and once. */
  const formats: Record<string, Intl.NumberFormat> = {}
  const formatOf = (name: string, options?: Intl.NumberFormatOptions) => {
    formats[name] ??= new Intl.NumberFormat(lang, options)
    return formats[name]
  }
  const number = (value: number) => formatOf('').format(value)

  const money: Texts<Key>['money'] = ({ amount, currency }) =>
    formatOf(currency, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(amount as Intl.StringNumericLiteral)

  const sayFrom: Texts<Key>['sayFrom'] =
    (messages) =>
    (key, values = {}) => {
      const message = own[key] ?? messages[key] ?? ''
      const sentence =
        typeof message === 'string'
          ? message
          : (message[new Intl.PluralRules(lang).select(Number(values.count))] ?? message.other)
      return sentence.replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name] ?? ''
        return typeof value === 'number' ? number(value) : value
      })
    }

  const say = sayFrom(messages)

  return {
    lang,
    dir: messages.direction === 'rtl' ? 'rtl' : 'ltr',
    number,
    money,
    sayFrom,
    say,
    benefit(benefit) {
      switch (benefit.kind) {
        case 'fixed':
          return money(benefit.money)
        case 'percent':
          return formatOf('%', { style: 'percent', maximumFractionDigits: 2 }).format(
            benefit.basisPoints / 10_000,
          )
        case 'points':
          return say('benefit_points', { count: benefit.points })
        case 'gift':
          return benefit.name
      }
    },
  }
}
