import type { AdminConversionDetail, AdminListedConversion } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { ApiError } from '../api/api-error.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { amountFrom } from '../forms/numbers.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { TextField } from '../parts/field.tsx'
import { focusFirstWrong } from '../state/focus-first-wrong.ts'
import { useAction } from '../state/use-action.ts'

interface ConfirmOrderProps {
  readonly order: AdminListedConversion
  /** It is confirmed; what became of it has been said. */
  readonly onConfirmed: () => void
}

/** The owner's own word that an order is paid. What it came to is asked only where reports leave it open, or somebody wants another amount. */
export function ConfirmOrder({ order, onConfirmed }: ConfirmOrderProps) {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const { orderId, amount } = order
  const form = useForm({ amount: amount?.amount ?? '' })
  const isAsked = useSignal(amount === undefined)
  const place = useRef<HTMLDivElement>(null)
  const confirming = useAction(async () => {
    form.refuse([])
    const typed = { amount: amountFrom(form.get('amount')) }
    try {
      const detail = await api.confirm(orderId, amount && !isAsked.value ? amount : typed)
      news.value = became(detail)
    } catch (error) {
      if (error instanceof ApiError && error.fields.length > 0) {
        isAsked.value = true
        form.refuse(error.fields.map(({ message }) => ({ field: 'amount', message })))
        focusFirstWrong(place.current)
      }
      throw error
    }
    onConfirmed()
  })
  function askAmount() {
    isAsked.value = true
    requestAnimationFrame(() => place.current?.querySelector('input')?.focus())
  }
  return (
    <div ref={place} class="confirm-order">
      {isAsked.value && (
        <TextField
          {...{ form, name: 'amount', label: 'confirm_amount', hint: 'confirm_amount_hint' }}
          inputMode="decimal"
        />
      )}
      <FailureNote error={confirming.error} again={confirming.run} />
      <div class="buttons">
        <Button onClick={confirming.run} isBusy={confirming.isBusy}>
          {texts.say('confirm_order')}
          <span class="unseen"> {orderId}</span>
        </Button>
        {!isAsked.value && (
          <Button look="plain" onClick={askAmount}>
            {texts.say('confirm_other_amount')}
            <span class="unseen"> {orderId}</span>
          </Button>
        )}
      </div>
    </div>
  )

  function became({ status, review, releaseAt }: AdminConversionDetail): string {
    if (review === 'open') return texts.say('confirmed_review', { order: orderId })
    if (status === 'refused') return texts.say('confirmed_refused', { order: orderId })
    if (status === 'approved' || releaseAt === undefined)
      return texts.say('confirmed_released', { order: orderId })
    return texts.say('confirmed_until', { order: orderId, date: texts.date(releaseAt) })
  }
}
