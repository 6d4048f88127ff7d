import { toWire } from '@goodword/protocol'
import type { Benefit } from '../domain/benefit.ts'
import type { PreviewLanguage } from '../domain/preview-language.ts'
import type { Engine } from '../engine.ts'
import { fillPlaces } from '../fill-places.ts'
import type { Shop } from '../store/shop.ts'
import { PREVIEW_WORDS } from './preview-words.ts'

/** Title, text and picture of a share link's preview: what the friend gets. Nothing about the advocate: previews are kept by strangers. */
export async function sharePreview({ store }: Pick<Engine, 'store'>, shop: Shop) {
  const { friendReward, picture, language } = await store.programme(shop.id)
  const values = { offer: promise(friendReward, language), shop: shop.name }
  return {
    language,
    shopName: shop.name,
    title: shop.name,
    text: fillPlaces(PREVIEW_WORDS[language].text, values),
    picture,
  }
}

function promise(benefit: Benefit, language: PreviewLanguage): string {
  switch (benefit.kind) {
    case 'fixed': {
      const { amount, currency } = toWire(benefit.money)
      // As many digits as the amount has: Intl follows custom where it differs from ISO 4217.
      const digits = amount.split('.')[1]?.length ?? 0
      const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
      return new Intl.NumberFormat(language, { style: 'currency', currency, ...format }).format(
        Number(amount),
      )
    }
    case 'percent':
      return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(
        benefit.basisPoints / 10_000,
      )
    case 'points': {
      const { points } = PREVIEW_WORDS[language]
      const form = points[new Intl.PluralRules(language).select(benefit.points)] ?? points.other
      return fillPlaces(form, { count: new Intl.NumberFormat(language).format(benefit.points) })
    }
    case 'gift':
      return benefit.name
  }
}
