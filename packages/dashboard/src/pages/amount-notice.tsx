import { useApp, useShopApi, useTexts } from '../app.ts'
import { hashOf } from '../route.ts'
import { useData } from '../state/use-data.ts'

/** That the shop's pages report other amounts than the shop. An aside: where it cannot be known, nothing is said. */
export function AmountNotice() {
  const { shopId } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const amounts = useData(() => api.amounts(), shopId.value ?? '')
  const { usual, differing, orders } = amounts.value ?? {}
  if (!usual) return null
  const isMore = usual.amount.startsWith('-')
  const difference = texts.money({ ...usual, amount: usual.amount.replace('-', '') })
  return (
    <div class="verdict bad">
      <p>{texts.say(isMore ? 'amounts_more' : 'amounts_less', { difference, differing, orders })}</p>
      <p>
        {texts.say('amounts_what')} <a href={hashOf('shop')}>{texts.say('amounts_how')}</a>
      </p>
    </div>
  )
}
