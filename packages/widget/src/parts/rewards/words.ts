import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/rewards.ts'
import type { Say, Translated } from '../../texts.ts'

export type RewardWords = Translated<typeof en>
export type SayReward = Say<keyof RewardWords>

export const REWARD_WORDS: Languages<RewardWords> = {
  en,
  it: () => import('../../locales/it/rewards.ts').then(({ it }) => it),
  ru: () => import('../../locales/ru/rewards.ts').then(({ ru }) => ru),
  de: () => import('../../locales/de/rewards.ts').then(({ de }) => de),
  ar: () => import('../../locales/ar/rewards.ts').then(({ ar }) => ar),
  es: () => import('../../locales/es/rewards.ts').then(({ es }) => es),
  fr: () => import('../../locales/fr/rewards.ts').then(({ fr }) => fr),
  pt: () => import('../../locales/pt/rewards.ts').then(({ pt }) => pt),
  ja: () => import('../../locales/ja/rewards.ts').then(({ ja }) => ja),
  zh: () => import('../../locales/zh/rewards.ts').then(({ zh }) => zh),
}
