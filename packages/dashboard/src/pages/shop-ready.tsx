import type { ShopMade } from '@goodword/protocol'
import { useEffect } from 'preact/hooks'
import { useApp, useTexts } from '../app.ts'
import { BannerLines } from '../parts/banner-lines.tsx'
import { BeforeFriends } from '../parts/before-friends.tsx'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmOrders } from '../parts/confirm-orders.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Door } from '../parts/door.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { PageSnippets } from '../parts/page-snippets.tsx'
import { TagCheck } from '../parts/tag-check.tsx'
import { hashOf } from '../route.ts'
import { useAction } from '../state/use-action.ts'
import { useData } from '../state/use-data.ts'

/** A shop was just made: the tag to paste, whether it is there, and where orders are confirmed. */
export function ShopReady({ made }: { readonly made: ShopMade }) {
  const app = useApp()
  const texts = useTexts()
  useEffect(() => {
    app.shopId.value = made.shopId
  }, [app, made])
  const shop = useData(() => app.api.shop(made.shopId).shop(), made.shopId)
  const going = useAction(async () => {
    app.session.value = await app.api.session()
    app.go(hashOf('overview'))
  })
  const asksFirst = shop.value !== undefined && shop.value.consent !== 'granted'
  return (
    <Door
      title={texts.say('ready_title')}
      intro={shop.value ? texts.say(asksFirst ? 'ready_intro_banner' : 'ready_intro') : ''}
      isWide
    >
      <FailureNote error={shop.error} again={shop.reload} />
      <Card title={texts.say('ready_tag')}>
        <p>{texts.say('tag_where')}</p>
        {shop.value && <CopyText label="tag_label" text={shop.value.scriptTag} isLong />}
        {app.shopId.value === made.shopId && <TagCheck />}
      </Card>
      {asksFirst && (
        <Card title={texts.say('ready_banner')}>
          <BannerLines />
        </Card>
      )}
      {shop.value && (
        <Card title={texts.say('ready_pages')}>
          <PageSnippets currency={shop.value.currency} />
        </Card>
      )}
      <Card title={texts.say('ready_key')}>
        <p>{texts.say('secret_key_once')}</p>
        <CopyText label="secret_key" text={made.secretKey} />
      </Card>
      <Card title={texts.say('ready_confirm')}>
        <ConfirmOrders shop={shop.value} />
      </Card>
      <Card title={texts.say('ready_before')}>
        <BeforeFriends />
      </Card>
      <Button onClick={going.run} isBusy={going.isBusy}>
        {texts.say('ready_done')}
      </Button>
      <FailureNote error={going.error} again={going.run} />
    </Door>
  )
}
