import type { AdminListedConversion } from '@goodword/protocol'
import { useShopApi, useTexts } from '../app.ts'
import { Badge } from '../parts/badge.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { OrderAmount } from '../parts/order-amount.tsx'
import { OrderSaid } from '../parts/order-said.tsx'
import { useData } from '../state/use-data.ts'
import { ConfirmOrder } from './confirm-order.tsx'

interface OrderToConfirmProps {
  readonly order: AdminListedConversion
  readonly onConfirmed: () => void
}

/** One order that waits for the owner's word: what browsers say of it, and the button. */
export function OrderToConfirm({ order, onConfirmed }: OrderToConfirmProps) {
  const api = useShopApi()
  const texts = useTexts()
  const { value: detail, error, isLoading, reload } = useData(() => api.conversion(order.orderId), order.id)
  return (
    <article aria-label={texts.say('order', { number: order.orderId })}>
      <p class="facts">
        <span class="amount">{texts.say('order', { number: order.orderId })}</span>
        <OrderAmount amount={order.amount} confirmed={!order.unconfirmed} reports={detail?.reports ?? []} />
        <span>{texts.date(order.heardAt)}</span>
        {order.review === 'open' && <Badge state="held" words="confirm_in_review" />}
      </p>
      <FailureNote error={error} again={reload} />
      {/* A button that said something else once the names are there would be pressed for the wrong thing. */}
      {isLoading && !detail ? (
        <p class="quiet">{texts.say('loading')}</p>
      ) : (
        <>
          {detail && <OrderSaid order={detail} />}
          <ConfirmOrder order={order} detail={detail} onConfirmed={onConfirmed} />
        </>
      )}
    </article>
  )
}
