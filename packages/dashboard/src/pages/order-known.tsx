import type { AdminAdvocate, AdminConversionDetail } from '@goodword/protocol'
import { useEffect } from 'preact/hooks'
import { useShopApi, useTexts } from '../app.ts'
import { Badge } from '../parts/badge.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { OrderAmount } from '../parts/order-amount.tsx'
import { OrderSaid } from '../parts/order-said.tsx'
import { Person } from '../parts/person.tsx'
import { Why } from '../parts/why.tsx'
import { useData } from '../state/use-data.ts'

interface OrderKnownProps {
  readonly number: string
  /** Nobody has reported the order. */
  readonly onUnknown: () => void
}

interface Known {
  readonly detail: AdminConversionDetail
  /** Who is credited with it already. */
  readonly advocate: AdminAdvocate | undefined
}

/** What is known of an order: its amount, whom it is credited to, and why. */
export function OrderKnown({ number, onUnknown }: OrderKnownProps) {
  const api = useShopApi()
  const texts = useTexts()
  const known = useData<Known>(async () => {
    const detail = await api.conversion(number)
    return { detail, advocate: detail.credit && (await api.advocate(detail.credit.advocateId)) }
  }, number)
  const isUnknown = known.error?.problem?.code === 'not_found'
  useEffect(() => {
    if (isUnknown) onUnknown()
  }, [isUnknown])
  const { detail, advocate } = known.value ?? {}
  return (
    <>
      {!isUnknown && <FailureNote error={known.error} again={known.reload} />}
      {detail && (
        <>
          <p class="facts">
            <OrderAmount {...detail} />
            <span>{texts.date(detail.heardAt)}</span>
            {detail.status && <Badge state={detail.status} words={`status_${detail.status}`} />}
            {advocate && (
              <span>
                {texts.say('missed_credited_to')} <Person {...advocate} />
              </span>
            )}
          </p>
          <Why reasons={detail.reasons} label="missed_why" />
          <OrderSaid order={detail} />
        </>
      )}
    </>
  )
}
