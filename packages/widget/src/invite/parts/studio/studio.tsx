import { bringWords } from '../../../words/languages.ts'
import type { Part } from '../parts.ts'
import css from './studio.css?inline'
import { STUDIO_WORDS } from './words.ts'
import { Workplace } from './workplace.tsx'

/** The message studio: a draft for each channel, tone and length, to be changed and sent. */
export const part: Part = {
  css,
  async open(texts) {
    const say = texts.sayFrom(await bringWords(texts.lang, STUDIO_WORDS))
    return ({ ui }) => {
      const phase = ui.model.phase.value
      return phase.at === 'ready' ? <Workplace ui={ui} invite={phase.invite} say={say} /> : null
    }
  },
}
