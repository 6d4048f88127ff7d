import type { AdminConversionDetail } from '@goodword/protocol'
import { useId } from 'preact/hooks'
import { useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { outcome } from '../language/outcome.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { OrderAmount } from '../parts/order-amount.tsx'
import { OrderSaid } from '../parts/order-said.tsx'
import { nameOf, Person } from '../parts/person.tsx'
import { calledBy, chosenFrom, WhoSent } from '../parts/who-sent.tsx'
import { Why } from '../parts/why.tsx'
import { useAction } from '../state/use-action.ts'

interface ReviewCaseProps {
  readonly order: AdminConversionDetail
  /** Hears what became of it. */
  readonly onDecided: (sentence: string) => void
}

/** One order that waits for a person: who is named, why it waits, and the two buttons. */
export function ReviewCase({ order, onDecided }: ReviewCaseProps) {
  const api = useShopApi()
  const texts = useTexts()
  const id = useId()
  const form = useForm({})
  const { orderId, candidates } = order
  // Where it is in doubt who it was, the server takes nobody for granted either.
  const inDoubt = order.cause !== 'signals' || !order.confirmed
  const chosen = inDoubt ? chosenFrom(form, candidates) : undefined
  const named = candidates.find(({ advocateId }) => advocateId === order.advocateId)
  const note = () => form.get('note').trim()

  const approving = useAction(async () => {
    const creditTo = chosen?.code ?? form.get('creditTo')
    const made = await form.send(() =>
      api.approve(order.id, { ...(note() && { note: note() }), ...(creditTo && { creditTo }) }),
    )
    const done = chosen
      ? texts.say('review_credited', { order: orderId, name: calledBy(chosen) })
      : texts.say('review_approved', { order: orderId })
    onDecided(`${made.status === 'refused' ? '' : `${done} `}${outcome(texts, made)}`)
  })
  const refusing = useAction(async () => {
    await form.send(() => api.refuse(order.id, note()))
    onDecided(texts.say('review_refused', { order: orderId }))
  })

  return (
    <article ref={form.place} aria-label={texts.say('order', { number: orderId })}>
      <h2>{texts.say('order', { number: orderId })}</h2>
      <p class="facts">
        <OrderAmount {...order} />
        <span>{texts.date(order.heardAt)}</span>
        {!inDoubt && order.advocateId && (
          <span>
            {texts.say('sent_by')} <Person {...named} id={order.advocateId} />
          </span>
        )}
      </p>
      <Why reasons={order.reasons} />
      {inDoubt && <WhoSent form={form} order={order} />}
      {!inDoubt && candidates.length > 1 && (
        <SelectField
          {...{ form, name: 'creditTo', label: 'credit_to', hint: 'credit_to_hint' }}
          choices={[{ value: '', label: 'credit_by_rules' }]}
          more={candidates.map((one) => {
            const name = nameOf(one)
            return { value: one.code, name: name ? `${name} (${one.code})` : one.code }
          })}
        />
      )}
      <OrderSaid order={order} />
      <TextField form={form} name="note" label="review_note" hint="review_note_hint" />
      <FailureNote error={approving.error ?? refusing.error} />
      {inDoubt && !chosen && (
        <p class="hint" id={`${id}-blocked`}>
          {texts.say(candidates.length > 0 ? 'credit_choose' : 'credit_nobody')}
        </p>
      )}
      <div class="buttons">
        <Button
          onClick={approving.run}
          isBusy={approving.isBusy}
          blockedBy={inDoubt && !chosen ? `${id}-blocked` : undefined}
        >
          {approveLabel()}
          <span class="unseen"> {orderId}</span>
        </Button>
        <Button look="grave" onClick={refusing.run} isBusy={refusing.isBusy}>
          {texts.say('refuse')}
          <span class="unseen"> {orderId}</span>
        </Button>
      </div>
    </article>
  )

  function approveLabel(): string {
    if (!inDoubt) return texts.say('approve')
    return chosen ? texts.say('credit', { name: calledBy(chosen) }) : texts.say('credit_somebody')
  }
}
