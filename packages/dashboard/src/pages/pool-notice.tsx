import { useApp, useShopApi, useTexts } from '../app.ts'
import { hashOf } from '../route.ts'
import { useData } from '../state/use-data.ts'

/** That coupons for friends run out: whoever gets none is shown a code that the shop does not know. */
export function PoolNotice({ pool }: { readonly pool: string }) {
  const { shopId } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const stock = useData(() => api.couponStock(pool), `${shopId.value} ${pool}`)
  if (!stock.value?.isLow) return null
  const count = stock.value.free
  return (
    <p class={count === 0 ? 'verdict bad' : 'verdict'}>
      {texts.say(count === 0 ? 'promise_pool_empty' : 'promise_pool_low', { pool, count })}{' '}
      <a href={hashOf('coupons')}>{texts.say('page_coupons')}</a>
    </p>
  )
}
