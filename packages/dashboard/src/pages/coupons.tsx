import type { ImportMode } from '../api/shop-api.ts'
import { useShopApi, useTexts } from '../app.ts'
import { Card } from '../parts/card.tsx'
import { CsvImport } from '../parts/csv-import.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Page } from '../parts/page.tsx'
import { hashOf } from '../route.ts'
import { useData } from '../state/use-data.ts'

/** Single-use codes of the shop: those that friends get when they arrive, and those that rewards are handed over as. */
export function Coupons() {
  const api = useShopApi()
  const texts = useTexts()
  const programme = useData(() => api.programme(), 'coupons')
  const { friendCouponPool, couponPool } = programme.value?.terms ?? {}
  const pools = new Set([friendCouponPool, couponPool].filter((name) => name !== undefined))
  return (
    <Page title={texts.say('page_coupons')} intro={texts.say('coupons_intro')}>
      <FailureNote error={programme.error} again={programme.reload} />
      {programme.value && pools.size === 0 && (
        <Card title={texts.say('coupons_no_pool')}>
          <p>{texts.say('coupons_no_pool_text')}</p>
          <p>
            <a href={hashOf('programme')}>{texts.say('coupons_choose_pool')}</a>
          </p>
        </Card>
      )}
      {[...pools].map((pool) => (
        <Pool key={pool} pool={pool} />
      ))}
    </Page>
  )
}

function Pool({ pool }: { readonly pool: string }) {
  const api = useShopApi()
  const texts = useTexts()
  const stock = useData(() => api.couponStock(pool), pool)

  async function send(file: Blob, mode: ImportMode) {
    const { added, known, errors } = await api.importCoupons(pool, file, mode)
    if (mode === 'take') await stock.reload()
    return { good: added + known, said: texts.say('coupons_added', { count: added, known }), errors }
  }

  return (
    <Card title={texts.say('coupons_pool', { pool })}>
      <FailureNote error={stock.error} again={stock.reload} />
      {stock.value && <p class="big">{texts.say('coupons_left', { count: stock.value.free })}</p>}
      {stock.value?.isLow && <p class="verdict bad">{texts.say('coupons_low')}</p>}
      <CsvImport label="coupons_file" hint="coupons_file_hint" send={send} />
    </Card>
  )
}
