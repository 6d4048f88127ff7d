import { bringWords } from '../../../words/languages.ts'
import type { Part } from '../parts.ts'
import { AccountView } from './account-view.tsx'
import { ACCOUNT_WORDS } from './words.ts'

/** Signing out, and the way back in. Few ever load it. */
export const part: Part = {
  async open(texts) {
    const say = texts.sayFrom(await bringWords(texts.lang, ACCOUNT_WORDS))
    return ({ ui }) => <AccountView ui={ui} say={say} />
  },
}
