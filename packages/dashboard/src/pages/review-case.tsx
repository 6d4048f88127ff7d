import type { AdminAdvocate, AdminConversion, AdminConversionDetail } from '@goodword/protocol'
import { useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { OrderAmount } from '../parts/order-amount.tsx'
import { nameOf, Person } from '../parts/person.tsx'
import { Why } from '../parts/why.tsx'
import { useAction } from '../state/use-action.ts'
import { useData } from '../state/use-data.ts'

interface ReviewCaseProps {
  readonly order: AdminConversion
  /** Hears what became of it. */
  readonly onDecided: (sentence: string) => void
}

interface Known {
  readonly detail: AdminConversionDetail
  readonly advocate: AdminAdvocate | undefined
}

/** One order that waits for a person: what was claimed, why it waits, and the two buttons. */
export function ReviewCase({ order, onDecided }: ReviewCaseProps) {
  const api = useShopApi()
  const texts = useTexts()
  const known = useData<Known>(async () => {
    const detail = await api.conversion(order.orderId)
    const advocate = detail.advocateId === undefined ? undefined : await api.advocate(detail.advocateId)
    return { detail, advocate }
  }, order.id)
  const form = useForm({})
  const note = () => form.get('note').trim()

  const approving = useAction(async () => {
    const creditTo = form.get('creditTo')
    await form.send(() =>
      api.approve(order.id, { ...(note() && { note: note() }), ...(creditTo && { creditTo }) }),
    )
    onDecided(texts.say('review_approved', { order: order.orderId }))
  })
  const refusing = useAction(async () => {
    await form.send(() => api.refuse(order.id, note()))
    onDecided(texts.say('review_refused', { order: order.orderId }))
  })

  const { detail, advocate } = known.value ?? {}
  const candidates = (detail?.candidates ?? []).map(({ code, ...one }) => {
    const name = nameOf(one)
    return { value: code, name: name ? `${name} (${code})` : code }
  })
  return (
    <article ref={form.place} aria-label={texts.say('order', { number: order.orderId })}>
      <h2>{texts.say('order', { number: order.orderId })}</h2>
      <p class="facts">
        {detail && <OrderAmount {...detail} />}
        <span>{texts.date(order.heardAt)}</span>
        {advocate && (
          <span>
            {texts.say('sent_by')} <Person {...advocate} />
          </span>
        )}
      </p>
      <FailureNote error={known.error} again={known.reload} />
      {detail && <Why reasons={detail.reasons} />}
      {candidates.length > 1 && (
        <SelectField
          {...{ form, name: 'creditTo', label: 'credit_to', hint: 'credit_to_hint' }}
          choices={[{ value: '', label: 'credit_by_rules' }]}
          more={candidates}
        />
      )}
      <TextField form={form} name="note" label="review_note" hint="review_note_hint" />
      <FailureNote error={approving.error ?? refusing.error} />
      <div class="buttons">
        <Button onClick={approving.run} isBusy={approving.isBusy}>
          {texts.say('approve')}
        </Button>
        <Button look="grave" onClick={refusing.run} isBusy={refusing.isBusy}>
          {texts.say('refuse')}
        </Button>
      </div>
    </article>
  )
}
