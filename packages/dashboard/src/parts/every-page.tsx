import type { AdminShop } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { BannerLines } from './banner-lines.tsx'
import { TagPaste } from './paste.tsx'
import { TagCheck } from './tag-check.tsx'

/** What belongs into every page of a shop, whether it is there, and what the shop's consent banner says to it. */
export function EveryPage({ shop }: { readonly shop: AdminShop }) {
  const texts = useTexts()
  return (
    <>
      <TagPaste shop={shop} />
      <TagCheck />
      {shop.consent !== 'granted' && (
        <>
          <h3>{texts.say('ready_banner')}</h3>
          <BannerLines />
        </>
      )}
    </>
  )
}
