import type { AdminListedConversion } from '@goodword/protocol'
import { useId } from 'preact/hooks'
import { useShopApi, useTexts } from '../app.ts'
import { List } from '../parts/list.tsx'
import { usePages } from '../state/use-pages.ts'
import { OrderToConfirm } from './order-to-confirm.tsx'

/** Orders whose rewards wait for the owner's word that they are paid; nothing at all when none does. */
export function OrdersToConfirm({ onConfirmed }: { readonly onConfirmed: () => void }) {
  const api = useShopApi()
  const texts = useTexts()
  const id = useId()
  const orders = usePages<AdminListedConversion>((cursor) => api.unconfirmed({ cursor }), 'unconfirmed')
  const { items, error } = orders
  if (!items?.length && !error) return null

  function leave(order: AdminListedConversion) {
    // The button that was pressed leaves with the last order and the whole section, and would take the focus with it.
    if (items?.length === 1) document.querySelector<HTMLElement>('main h1')?.focus()
    orders.remove((one) => one.id === order.id)
    onConfirmed()
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.say('confirm_title')}</h2>
      <p>{texts.say('confirm_what')}</p>
      <List pages={orders} empty="rewards_empty_held" label={texts.say('confirm_title')} isDense>
        {(order) => <OrderToConfirm order={order} onConfirmed={() => leave(order)} />}
      </List>
    </section>
  )
}
