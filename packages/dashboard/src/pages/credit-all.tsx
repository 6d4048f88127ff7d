import type { AdminCandidate, AdminConversionDetail } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import { ApiError, isSignedOut } from '../api/api-error.ts'
import { useShopApi, useTexts } from '../app.ts'
import { failureSentence } from '../language/failure-sentence.ts'
import { outcome } from '../language/outcome.ts'
import { Button } from '../parts/button.tsx'
import { calledBy } from '../parts/who-sent.tsx'
import { useAction } from '../state/use-action.ts'
import { looksRight } from './looks-right.ts'

interface CreditAllProps {
  /** Orders that wait for a person, as far as they are shown. */
  readonly orders: readonly AdminConversionDetail[]
  /** Some have been decided: the list is another one. */
  readonly onCredited: () => Promise<void>
}

/** How far the press has come. */
interface Progress {
  readonly of: number
  readonly credited: number
  readonly failed: readonly { readonly orderId: string; readonly why: string }[]
  readonly isOver: boolean
}

/** One press for all orders at which nothing but the proof is missing. It says before which they are, and afterwards what was done and what failed. */
export function CreditAll({ orders, onCredited }: CreditAllProps) {
  const api = useShopApi()
  const texts = useTexts()
  const id = useId()
  const place = useRef<HTMLElement>(null)
  const progress = useSignal<Progress | undefined>(undefined)
  const right = orders.flatMap((order) => {
    const candidate = looksRight(order)
    return candidate ? [{ order, candidate }] : []
  })

  const crediting = useAction(async () => {
    let at: Progress = { of: right.length, credited: 0, failed: [], isOver: false }
    progress.value = at
    for (const { order, candidate } of right) {
      const why = await credit(order, candidate)
      at =
        why === undefined
          ? { ...at, credited: at.credited + 1 }
          : { ...at, failed: [...at.failed, { orderId: order.orderId, why }] }
      progress.value = at
    }
    await onCredited()
    progress.value = { ...at, isOver: true }
  })

  const canPress = right.length > 1 || crediting.isBusy
  const wasPressable = useRef(canPress)
  useEffect(() => {
    // The button leaves when nothing is left to press it for, and would take the focus with it.
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (wasPressable.current && !canPress && isLost)
      place.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
    wasPressable.current = canPress
  }, [canPress])

  const done = progress.value
  if (!canPress && !done) return null
  return (
    <section class="card" aria-labelledby={id} ref={place}>
      <h2 id={id} tabIndex={-1}>
        {texts.say('credit_all_title')}
      </h2>
      {canPress && (
        <>
          <p>{texts.say('credit_all_what')}</p>
          <ul class="why" aria-label={texts.say('credit_all_which')}>
            {right.map(({ order, candidate }) => (
              <li key={order.id}>
                {texts.say('order', { number: order.orderId })}
                {order.amount && `, ${texts.money(order.amount)}`}: {calledBy(candidate)} ({candidate.code})
              </li>
            ))}
          </ul>
          <Button onClick={crediting.run} isBusy={crediting.isBusy}>
            {texts.say('credit_all', { count: right.length })}
          </Button>
        </>
      )}
      <div role="status">
        {done && (
          <p class={done.isOver && done.failed.length === 0 ? 'good' : ''}>
            {texts.say(done.isOver ? 'credit_all_done' : 'credit_all_doing', {
              done: done.credited,
              of: done.of,
            })}
          </p>
        )}
        {done && done.failed.length > 0 && (
          <ul class="why" aria-label={texts.say('credit_all_failed')}>
            {done.failed.map(({ orderId, why }) => (
              <li key={orderId}>
                {texts.say('order', { number: orderId })}: {why}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )

  /** @returns why it was not credited */
  async function credit(
    { id, orderId }: AdminConversionDetail,
    seen: AdminCandidate,
  ): Promise<string | undefined> {
    try {
      // The list may be hours old, and somebody else may be named by now.
      const candidate = looksRight(await api.conversion(orderId))
      if (candidate?.advocateId !== seen.advocateId) return texts.say('credit_all_changed')
      const made = await api.approve(id, { creditTo: candidate.code })
      const isCredited = made.credit?.advocateId === seen.advocateId && made.review !== 'open'
      return isCredited ? undefined : outcome(texts, made)
    } catch (error) {
      if (!(error instanceof ApiError) || isSignedOut(error)) throw error
      return failureSentence(texts, error)
    }
  }
}
