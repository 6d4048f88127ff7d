import type { ImportMode } from '../api/shop-api.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { BannerLines } from '../parts/banner-lines.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmOrders } from '../parts/confirm-orders.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { CsvImport } from '../parts/csv-import.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Page } from '../parts/page.tsx'
import { PageSnippets } from '../parts/page-snippets.tsx'
import { SecretKey } from '../parts/secret-key.tsx'
import { SignOutEverywhere } from '../parts/sign-out-everywhere.tsx'
import { TagCheck } from '../parts/tag-check.tsx'
import { useData } from '../state/use-data.ts'
import { ShopForm } from './shop-form.tsx'

/** Where the shop is, its script tag, where its orders are confirmed, its keys. */
export function ShopPage() {
  const { shopId } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const shop = useData(() => api.shop(), shopId.value ?? '')

  async function sendOrders(file: Blob, mode: ImportMode) {
    const { errors, ...counts } = await api.importOrders(file, mode)
    const good = counts.paid + counts.cancelled + counts.refunded
    return { good, said: texts.say('orders_imported', counts), errors }
  }

  return (
    <Page title={texts.say('page_shop')} intro={texts.say('shop_intro')}>
      <FailureNote error={shop.error} again={shop.reload} />
      {shop.value && (
        <>
          <Card title={texts.say('ready_tag')}>
            <p>{texts.say('tag_where')}</p>
            <CopyText label="tag_label" text={shop.value.scriptTag} isLong />
            <TagCheck />
          </Card>
          {shop.value.consent !== 'granted' && (
            <Card title={texts.say('ready_banner')}>
              <BannerLines />
            </Card>
          )}
          <Card title={texts.say('ready_pages')}>
            <PageSnippets currency={shop.value.currency} />
          </Card>
          <Card title={texts.say('first_shop')}>
            <ShopForm shop={shop.value} onSaved={shop.set} />
          </Card>
        </>
      )}
      <Card title={texts.say('ready_confirm')}>
        <ConfirmOrders shop={shop.value} isImportHere />
        <CsvImport label="orders_file" hint="orders_file_hint" send={sendOrders} />
      </Card>
      <Card title={texts.say('ready_key')}>
        <SecretKey />
      </Card>
      <Card title={texts.say('sessions')}>
        <SignOutEverywhere />
      </Card>
    </Page>
  )
}
