/** Languages that every element speaks, as BCP 47 primary subtags. */
export const LANGUAGES = ['en', 'it', 'ru', 'de', 'ar', 'es', 'fr', 'pt', 'ja', 'zh'] as const

/** Words in each language. English is always there, the others are fetched when they are asked for. */
export interface Languages<Words> {
  readonly en: Words
  /** By path, in which the language is a name: `./locales/de.ts`, `../locales/de/join.ts`. */
  readonly files: Readonly<Record<string, () => Promise<WordFile<Words>>>>
}

/** The file of a language exports its words by the language's name. */
export type WordFile<Words> = Readonly<Record<string, Words>>

/**
 * Words in this language, or in English when they cannot be had. English is there at once, so that nothing has to be
 * drawn twice.
 *
 * @param lang BCP 47 tag
 */
export function bringWords<Words>(lang: string, { en, files }: Languages<Words>): Words | Promise<Words> {
  const { language } = new Intl.Locale(lang)
  const [, bring] = Object.entries(files).find(([path]) => path.split(/\W/).includes(language)) ?? []
  return bring
    ? bring().then(
        (file) => file[language] ?? en,
        () => en,
      )
    : en
}
