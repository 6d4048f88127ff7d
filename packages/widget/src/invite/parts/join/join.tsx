import { bringWords } from '../../../words/languages.ts'
import type { Part } from '../parts.ts'
import css from './join.css?inline'
import { JoinForm } from './join-form.tsx'
import { JOIN_WORDS } from './words.ts'

/** The form for those who have not joined yet. Advocates never load it. */
export const part: Part = {
  css,
  async open(texts) {
    const say = texts.sayFrom(await bringWords(texts.lang, JOIN_WORDS))
    return ({ ui }) => <JoinForm ui={ui} say={say} />
  },
}
