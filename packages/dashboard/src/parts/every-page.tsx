import type { AdminShop } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { BannerLines } from './banner-lines.tsx'
import { TagPaste } from './paste.tsx'
import { TagCheck } from './tag-check.tsx'

interface EveryPageProps {
  readonly shop: AdminShop
  /** The tag was seen in the shop's page. */
  readonly onSeen?: () => void
}

/** What belongs into every page of a shop, whether it is there, and what the shop's consent banner says to it. */
export function EveryPage({ shop, onSeen }: EveryPageProps) {
  const texts = useTexts()
  return (
    <>
      <TagPaste shop={shop} />
      <TagCheck onSeen={onSeen} />
      {shop.consent !== 'granted' && (
        <>
          <h3>{texts.say('ready_banner')}</h3>
          <BannerLines />
        </>
      )}
    </>
  )
}
