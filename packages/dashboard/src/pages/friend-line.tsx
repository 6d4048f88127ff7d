import type { AdminListedConversion } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { useShopApi, useTexts } from '../app.ts'
import { rewardText } from '../language/reward-text.ts'
import { Badge } from '../parts/badge.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { OrderSaid } from '../parts/order-said.tsx'
import { Why } from '../parts/why.tsx'
import { useData } from '../state/use-data.ts'
import { ConfirmOrder } from './confirm-order.tsx'

interface FriendLineProps {
  readonly order: AdminListedConversion
  /** It was confirmed, and is another one now. */
  readonly onConfirmed: () => void
}

/** An order of somebody's friend; opened, it says why it was decided as it was. */
export function FriendLine({ order, onConfirmed }: FriendLineProps) {
  const texts = useTexts()
  const isOpen = useSignal(false)
  const summary = useRef<HTMLElement>(null)
  return (
    <details
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open
      }}
    >
      <summary ref={summary}>
        {texts.say('order', { number: order.orderId })} · {texts.date(order.heardAt)}
        {order.amount && ` · ${texts.money(order.amount)}`}{' '}
        {order.amount && order.unconfirmed && <Badge state="held" words="amount_unconfirmed" />}{' '}
        {order.status && <Badge state={order.status} words={`status_${order.status}`} />}
      </summary>
      {isOpen.value && (
        <OpenOrder
          order={order}
          onConfirmed={() => {
            // The button that was pressed goes, and would take the focus with it.
            summary.current?.focus()
            onConfirmed()
          }}
        />
      )}
    </details>
  )
}

function OpenOrder({ order, onConfirmed }: FriendLineProps) {
  const { orderId, unconfirmed } = order
  const api = useShopApi()
  const texts = useTexts()
  const detail = useData(() => api.conversion(orderId), `${orderId} ${unconfirmed}`)
  const { reasons = [], rewards = [] } = detail.value ?? {}
  return (
    <>
      <FailureNote error={detail.error} again={detail.reload} />
      {rewards.map((reward) => (
        <p key={reward.id}>
          {texts.say(`friends_reward_${reward.side}`, { what: rewardText(texts, reward) })}{' '}
          <Badge state={reward.status} words={`reward_is_${reward.status}`} />
        </p>
      ))}
      {detail.value && <Why reasons={reasons} />}
      {detail.value && <OrderSaid order={detail.value} />}
      {unconfirmed && (detail.value || !detail.isLoading) && (
        <ConfirmOrder order={order} detail={detail.value} onConfirmed={onConfirmed} />
      )}
    </>
  )
}
