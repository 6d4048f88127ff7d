import { useShopApi, useTexts } from '../app.ts'
import { Card } from '../parts/card.tsx'
import { CsvImport } from '../parts/csv-import.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Page } from '../parts/page.tsx'
import { hashOf } from '../route.ts'
import { useData } from '../state/use-data.ts'

/** Single-use codes of the shop that rewards are handed over as. */
export function Coupons() {
  const api = useShopApi()
  const texts = useTexts()
  const known = useData(async () => {
    const { terms } = await api.programme()
    const { couponPool } = terms
    return {
      pool: couponPool,
      stock: couponPool === undefined ? undefined : await api.couponStock(couponPool),
    }
  }, 'coupons')
  const { pool, stock } = known.value ?? {}

  async function send(file: Blob) {
    const { added, known: old, errors } = await api.importCoupons(pool ?? '', file)
    await known.reload()
    return { said: texts.say('coupons_added', { count: added, known: old }), errors }
  }

  return (
    <Page title={texts.say('page_coupons')} intro={texts.say('coupons_intro')}>
      <FailureNote error={known.error} again={known.reload} />
      {known.value && pool === undefined && (
        <Card title={texts.say('coupons_no_pool')}>
          <p>{texts.say('coupons_no_pool_text')}</p>
          <p>
            <a href={hashOf('programme')}>{texts.say('coupons_choose_pool')}</a>
          </p>
        </Card>
      )}
      {stock && (
        <Card title={texts.say('coupons_pool', { pool: stock.pool })}>
          <p class="big">{texts.say('coupons_left', { count: stock.free })}</p>
          {stock.isLow && <p class="verdict bad">{texts.say('coupons_low')}</p>}
          <CsvImport label="coupons_file" hint="coupons_file_hint" send={send} />
        </Card>
      )}
    </Page>
  )
}
