import { bringWords, type Languages } from './languages.ts'
import type { Message } from './message.ts'
import { createTexts, type OwnTexts, type Texts } from './texts.ts'

/** The words of an element's first view. */
export type ElementWords<Key extends string> = Readonly<Record<Key | 'direction' | 'benefit_points', Message>>

/**
 * Brings an element's words; English when the language cannot be had.
 *
 * @param lang what `chooseLanguage` has chosen.
 * @param use called once: before this returns where the words are there already.
 */
export function bringTexts<Key extends string>(
  lang: string,
  languages: Languages<ElementWords<Key>>,
  own: OwnTexts,
  use: (texts: Texts<Key>) => void,
): void {
  const make = (words: ElementWords<Key>) => {
    const english = words === languages.en && !/^en\b/.test(lang)
    use(createTexts<Key>(english ? 'en' : lang, words, own))
  }
  const brought = bringWords(lang, languages)
  if (brought instanceof Promise) void brought.then(make)
  else make(brought)
}
