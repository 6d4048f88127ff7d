import type { AdminConversion } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useShopApi, useTexts } from '../app.ts'
import { Badge } from '../parts/badge.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Why } from '../parts/why.tsx'
import { useData } from '../state/use-data.ts'

/** An order of somebody's friend; opened, it says why it was decided as it was. */
export function FriendLine({ order }: { readonly order: AdminConversion }) {
  const texts = useTexts()
  const isOpen = useSignal(false)
  return (
    <details
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open
      }}
    >
      <summary>
        {texts.say('order', { number: order.orderId })} · {texts.date(order.heardAt)}{' '}
        {order.status && <Badge state={order.status} words={`status_${order.status}`} />}
      </summary>
      {isOpen.value && <Reasons number={order.orderId} />}
    </details>
  )
}

function Reasons({ number }: { readonly number: string }) {
  const api = useShopApi()
  const detail = useData(() => api.conversion(number), number)
  return (
    <>
      <FailureNote error={detail.error} again={detail.reload} />
      {detail.value && <Why reasons={detail.value.reasons} />}
    </>
  )
}
