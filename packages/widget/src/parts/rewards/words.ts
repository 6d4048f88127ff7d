import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/rewards.ts'
import type { Say, Translated } from '../../texts.ts'

export type RewardWords = Translated<typeof en>
export type SayReward = Say<keyof RewardWords>

export const REWARD_WORDS: Languages<RewardWords> = {
  en,
  it: () => import('../../locales/it/rewards.ts'),
  ru: () => import('../../locales/ru/rewards.ts'),
  de: () => import('../../locales/de/rewards.ts'),
  ar: () => import('../../locales/ar/rewards.ts'),
  es: () => import('../../locales/es/rewards.ts'),
  fr: () => import('../../locales/fr/rewards.ts'),
  pt: () => import('../../locales/pt/rewards.ts'),
  ja: () => import('../../locales/ja/rewards.ts'),
  zh: () => import('../../locales/zh/rewards.ts'),
}
