import type { AdminCandidate, AdminConversionDetail } from '@goodword/protocol'
import { useId } from 'preact/hooks'
import { useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { refusal } from '../language/refusal.ts'
import { CandidateHints } from './candidate-hints.tsx'
import { nameOf, Person } from './person.tsx'

interface WhoSentProps {
  /** Its field `creditTo` is the code of whom the owner chooses. */
  readonly form: Form
  readonly order: AdminConversionDetail
}

/** Whom an order may have come from, with the hints. Of several nobody is chosen beforehand: that would decide for whoever is named first. */
export function WhoSent({ form, order }: WhoSentProps) {
  const texts = useTexts()
  const id = useId()
  const { candidates, sameAmountOrders, amountsTried, amount } = order
  const [only, ...others] = candidates
  const [error] = form.errors.filter(({ field }) => field === 'creditTo')
  const wrong = (
    <p class="wrong" id={`${id}-error`}>
      {error && refusal(texts, error.message)}
    </p>
  )
  if (!only) return <p>{texts.say('who_nobody')}</p>
  return (
    <>
      {others.length === 0 ? (
        <div class="group">
          <p>
            {texts.say('who_named')} <Person {...only} id={only.advocateId} />{' '}
            <span class="quiet">{[only.name && only.email, only.code].filter(Boolean).join(', ')}</span>
          </p>
          <CandidateHints candidate={only} order={order} />
          {wrong}
        </div>
      ) : (
        <fieldset class="choice" aria-describedby={`${id}-error`}>
          <legend>{texts.say('who_sent')}</legend>
          <p class="hint">{texts.say('who_several')}</p>
          {candidates.map((candidate) => (
            <div class="option" key={candidate.advocateId}>
              <input
                type="radio"
                id={`${id}-${candidate.code}`}
                name={`creditTo-${order.id}`}
                value={candidate.code}
                checked={form.get('creditTo') === candidate.code}
                aria-describedby={`${id}-${candidate.code}-hints`}
                aria-invalid={error !== undefined}
                onChange={() => form.set('creditTo', candidate.code)}
              />
              <label for={`${id}-${candidate.code}`}>{inFull(candidate)}</label>
              <div class="hint" id={`${id}-${candidate.code}-hints`}>
                <CandidateHints candidate={candidate} order={order} />
              </div>
            </div>
          ))}
          {wrong}
        </fieldset>
      )}
      {amount && (
        <p>
          {texts.say(sameAmountOrders > 0 ? 'hint_amount_usual' : 'hint_amount_rare', {
            count: sameAmountOrders,
          })}{' '}
          {amountsTried > 1 && texts.say('hint_amounts_tried', { count: amountsTried })}
        </p>
      )}
    </>
  )
}

const inFull = ({ name, email, code }: AdminCandidate) => [name, email, code].filter(Boolean).join(', ')

/** What a button calls somebody. */
export function calledBy(candidate: AdminCandidate): string {
  return nameOf(candidate) ?? candidate.code
}

/** Whom a press would credit: the only one who is named, else the one who is chosen; `undefined` while nobody is. */
export function chosenFrom(form: Form, candidates: readonly AdminCandidate[]): AdminCandidate | undefined {
  const [only, ...others] = candidates
  return others.length === 0 ? only : candidates.find(({ code }) => code === form.get('creditTo'))
}
