import type { Languages, WordFile } from '../../../words/languages.ts'
import type { Say, Translated } from '../../../words/texts.ts'
import { en } from '../../locales/en/rewards.ts'

export type RewardWords = Translated<typeof en>
export type SayReward = Say<keyof RewardWords>

export const REWARD_WORDS: Languages<RewardWords> = {
  en,
  files: import.meta.glob<WordFile<RewardWords>>(['../../locales/*/rewards.ts', '!**/en/*']),
}
