import type { ImportMode } from '../api/shop-api.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { Card } from '../parts/card.tsx'
import { ConfirmOrders } from '../parts/confirm-orders.tsx'
import { CsvImport } from '../parts/csv-import.tsx'
import { EveryPage } from '../parts/every-page.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Page } from '../parts/page.tsx'
import { InvitePaste, ThankYouPaste } from '../parts/paste.tsx'
import { SecretKey } from '../parts/secret-key.tsx'
import { SignOutEverywhere } from '../parts/sign-out-everywhere.tsx'
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
    const { paid, cancelled, refunded, unchanged } = counts
    const said = [texts.say('orders_imported', counts)]
    if (unchanged > 0) said.push(texts.say('orders_unchanged', { count: unchanged }))
    return { good: paid + cancelled + refunded + unchanged, said: said.join(' '), errors }
  }

  return (
    <Page title={texts.say('page_shop')} intro={texts.say('shop_intro')}>
      <FailureNote error={shop.error} again={shop.reload} />
      {shop.value && (
        <>
          <Card title={texts.say('step_every')}>
            <EveryPage shop={shop.value} />
          </Card>
          <Card title={texts.say('step_thanks')}>
            <ThankYouPaste currency={shop.value.currency} />
          </Card>
          <Card title={texts.say('step_invite')}>
            <InvitePaste />
          </Card>
          <Card title={texts.say('first_shop')}>
            <ShopForm shop={shop.value} onSaved={shop.set} />
          </Card>
        </>
      )}
      <Card title={texts.say('ready_confirm')}>
        <ConfirmOrders shop={shop.value} />
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
