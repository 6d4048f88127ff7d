import type { AdminAdvocate, AdminConversion, AdminConversionDetail } from '@goodword/protocol'
import { useRef } from 'preact/hooks'
import { ApiError } from '../api/api-error.ts'
import { useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { OrderAmount } from '../parts/order-amount.tsx'
import { nameOf, Person } from '../parts/person.tsx'
import { Why } from '../parts/why.tsx'
import { focusFirstWrong } from '../state/focus-first-wrong.ts'
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
  const place = useRef<HTMLElement>(null)
  const note = () => form.get('note').trim()

  /** Shows at its field what the server says is wrong there. */
  async function orShow(work: () => Promise<unknown>): Promise<void> {
    form.refuse([])
    try {
      await work()
    } catch (error) {
      if (error instanceof ApiError) form.refuse(error.fields)
      focusFirstWrong(place.current)
      throw error
    }
  }
  const approving = useAction(async () => {
    const creditTo = form.get('creditTo')
    await orShow(() =>
      api.approve(order.id, { ...(note() && { note: note() }), ...(creditTo && { creditTo }) }),
    )
    onDecided(texts.say('review_approved', { order: order.orderId }))
  })
  const refusing = useAction(async () => {
    await orShow(() => api.refuse(order.id, note()))
    onDecided(texts.say('review_refused', { order: order.orderId }))
  })

  const { detail, advocate } = known.value ?? {}
  const candidates = (detail?.candidates ?? []).map(({ code, ...one }) => {
    const name = nameOf(one)
    return { value: code, name: name ? `${name} (${code})` : code }
  })
  return (
    <article ref={place} aria-label={texts.say('order', { number: order.orderId })}>
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
