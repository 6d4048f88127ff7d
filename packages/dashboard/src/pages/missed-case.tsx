import type { AdminMissedReferral, OwnerReason } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { ApiError } from '../api/api-error.ts'
import { findAdvocate } from '../api/find-advocate.ts'
import { useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { amountFrom } from '../forms/numbers.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { TextField } from '../parts/field.tsx'
import { MissedSaid } from '../parts/missed-said.tsx'
import { Why } from '../parts/why.tsx'
import { useAction } from '../state/use-action.ts'
import { OrderKnown } from './order-known.tsx'

interface MissedCaseProps {
  readonly missed: AdminMissedReferral
  /** Hears what became of it. */
  readonly onDecided: (sentence: string) => void
}

/** Somebody who was sent by somebody: what is known of the order, who it was, and the two buttons. */
export function MissedCase({ missed, onDecided }: MissedCaseProps) {
  const api = useShopApi()
  const texts = useTexts()
  const { id, from, orderId = '', advocateId } = missed
  const form = useForm({ orderId, code: advocateId || from.includes('@') ? from : '' })
  const isUnknown = useSignal(false)
  const refusedBy = useSignal<readonly OwnerReason[] | undefined>(undefined)
  const text = (name: string) => form.get(name).trim()
  const note = () => (text('note') ? { note: text('note') } : {})

  const crediting = useAction(async () => {
    form.refuse([])
    refusedBy.value = undefined
    const advocate = await findAdvocate(api, text('code'))
    if (typeof advocate === 'string') return form.refuse([{ field: 'code', message: advocate }])
    const [code = ''] = advocate.codes
    const number = text('orderId')
    const made = await form
      .send(async () => {
        const amount = amountFrom(text('amount'))
        if (isUnknown.value && amount !== '') await api.confirm(number, { amount })
        return api.creditMissed(id, { code, ...(number && { orderId: number }), ...note() })
      })
      .catch((error: unknown) => {
        const fields = error instanceof ApiError ? error.fields : []
        if (fields.some(({ field }) => field === 'orderId') && number !== '') isUnknown.value = true
        throw error
      })
    if (made.credited) onDecided(texts.say('missed_was_credited'))
    else if (made.waits) onDecided(texts.say('missed_waits'))
    else refusedBy.value = made.reasons
  })
  const declining = useAction(async () => {
    await form.send(() => api.decideMissed(id, { status: 'refused', ...note() }))
    onDecided(texts.say('missed_was_declined'))
  })

  return (
    <article aria-label={orderId ? texts.say('order', { number: orderId }) : from}>
      <MissedSaid {...missed} />
      {orderId && (
        <OrderKnown
          number={orderId}
          onUnknown={() => {
            isUnknown.value = true
          }}
        />
      )}
      <div ref={form.place}>
        <TextField form={form} name="code" label="missed_who" hint="missed_who_hint" />
        <TextField form={form} name="orderId" label="missed_order" hint="missed_order_hint" />
        {isUnknown.value && (
          <TextField
            {...{ form, name: 'amount', label: 'missed_amount', hint: 'missed_unknown_order' }}
            inputMode="decimal"
          />
        )}
        <TextField form={form} name="note" label="missed_note" hint="missed_note_hint" />
      </div>
      <div role="alert">
        {refusedBy.value && (
          <div class="verdict bad">
            <p>{texts.say('missed_not_credited')}</p>
            <Why reasons={refusedBy.value} />
          </div>
        )}
      </div>
      <FailureNote error={crediting.error ?? declining.error} />
      <div class="buttons">
        <Button onClick={crediting.run} isBusy={crediting.isBusy}>
          {texts.say('missed_credit')}
        </Button>
        <Button look="grave" onClick={declining.run} isBusy={declining.isBusy}>
          {texts.say('missed_decline')}
        </Button>
      </div>
    </article>
  )
}
