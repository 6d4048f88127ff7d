/** One sentence for each plural that a language has. */
export type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** A sentence; `{name}` stands for a value, `{count}` chooses the plural. */
export type Message = string | Plural

/** What a language has to hold to say the same as English. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural
}
