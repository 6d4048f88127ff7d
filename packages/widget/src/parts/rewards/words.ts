import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/rewards.ts'
import type { Say, Translated } from '../../texts.ts'

export type RewardWords = Translated<typeof en>
export type SayReward = Say<keyof RewardWords>

export const REWARD_WORDS: Languages<RewardWords> = {
  en,
  de: () => import('../../locales/de/rewards.ts').then(({ de }) => de),
}
