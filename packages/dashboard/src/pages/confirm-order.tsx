import type { AdminConversionDetail, AdminListedConversion } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import { ApiError } from '../api/api-error.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { amountFrom } from '../forms/numbers.ts'
import { outcome } from '../language/outcome.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { TextField } from '../parts/field.tsx'
import { calledBy, chosenFrom, WhoSent } from '../parts/who-sent.tsx'
import { focusFirstWrong } from '../state/focus-first-wrong.ts'
import { useAction } from '../state/use-action.ts'

interface ConfirmOrderProps {
  readonly order: AdminListedConversion
  /** What is known of it; `undefined` when that could not be had, and nobody can be shown. */
  readonly detail: AdminConversionDetail | undefined
  /** It is confirmed; what became of it has been said. */
  readonly onConfirmed: () => void
}

/**
 * The owner's own word that an order is paid, and where somebody is named, whose credit it is. What it came to is asked only where reports
 * leave it open, or somebody wants another amount.
 */
export function ConfirmOrder({ order, detail, onConfirmed }: ConfirmOrderProps) {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const id = useId()
  const { orderId, amount } = order
  const candidates = detail?.candidates ?? []
  const form = useForm({ amount: amount?.amount ?? '' })
  const isAsked = useSignal(amount === undefined)
  const place = useRef<HTMLDivElement>(null)
  const chosen = chosenFrom(form, candidates)

  async function confirm(creditTo: string | undefined) {
    form.refuse([])
    const typed = { amount: amountFrom(form.get('amount')) }
    try {
      const made = await api.confirm(orderId, {
        ...(amount && !isAsked.value ? amount : typed),
        ...(creditTo && { creditTo }),
      })
      news.value = `${texts.say('confirmed', { order: orderId })} ${outcome(texts, made)}`
    } catch (error) {
      if (error instanceof ApiError && error.fields.length > 0) {
        const errors = error.fields.map((one) =>
          one.field === 'creditTo' ? one : { ...one, field: 'amount' },
        )
        if (errors.some(({ field }) => field === 'amount')) isAsked.value = true
        form.refuse(errors)
        focusFirstWrong(place.current)
      }
      throw error
    }
    onConfirmed()
  }
  const crediting = useAction(() => confirm(chosen?.code))
  const confirming = useAction(() => confirm(undefined))
  const failed = crediting.error ? crediting : confirming
  function askAmount() {
    isAsked.value = true
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[name="amount"]')?.focus())
  }
  return (
    <div ref={place} class="confirm-order">
      {detail && candidates.length > 0 && <WhoSent form={form} order={detail} />}
      {isAsked.value && (
        <TextField
          {...{ form, name: 'amount', label: 'confirm_amount', hint: 'confirm_amount_hint' }}
          inputMode="decimal"
        />
      )}
      <FailureNote error={failed.error} again={failed.run} />
      {candidates.length > 0 && !chosen && (
        <p class="hint" id={`${id}-blocked`}>
          {texts.say('credit_choose')}
        </p>
      )}
      <div class="buttons">
        {candidates.length > 0 && (
          <Button
            onClick={crediting.run}
            isBusy={crediting.isBusy}
            blockedBy={chosen ? undefined : `${id}-blocked`}
          >
            {texts.say('confirm_order')}
            <span class="unseen"> {orderId}</span>{' '}
            {chosen
              ? texts.say('confirm_and_credit', { name: calledBy(chosen) })
              : texts.say('confirm_and_credit_somebody')}
          </Button>
        )}
        <Button
          look={candidates.length > 0 ? 'plain' : 'main'}
          onClick={confirming.run}
          isBusy={confirming.isBusy}
        >
          {texts.say(candidates.length > 0 ? 'confirm_only' : 'confirm_order')}
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
}
