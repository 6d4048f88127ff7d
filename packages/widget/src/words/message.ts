/** One sentence for each CLDR plural category that the language has, chosen by `{count}`. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** What is said, with `{name}` in the place of values. */
export type Message = string | Plural
