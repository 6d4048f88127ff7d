import { type Said, Spoken } from '../element/spoken.tsx'
import { MissedReferral } from './missed-referral.tsx'
import { RatingForm } from './rating-form.tsx'
import { CONTENT, type ThanksModel } from './thanks-model.ts'
import type { ThanksProps } from './thanks-props.ts'

/** A moment to rate, then the invitation, and room to say who sent one. */
export function ThanksView({ texts, model }: ThanksProps) {
  const step = model.step.value
  return (
    <>
      <Spoken said={said({ texts, model })} />
      <div class="steps">
        {step === 'rate' ? <RatingForm texts={texts} model={model} /> : <Rated texts={texts} model={model} />}
        {/* Stays in its place, so that the invitation in it is not made anew. */}
        <slot hidden={!invites(model)} />
        {model.missedAsked.value && <MissedReferral texts={texts} model={model} />}
      </div>
    </>
  )
}

/** Somebody who is not content is thanked, but not asked to bring friends. */
export function invites({ step, stars }: ThanksModel): boolean {
  return step.value === 'skipped' || (step.value === 'rated' && stars.value >= CONTENT)
}

function Rated({ texts, model }: ThanksProps) {
  const { say } = texts
  const rated = model.step.value === 'rated'
  const { product } = model.purchase.value
  const question = product ? say('invite_product', { product }) : say('invite_heading')
  return (
    <div part="thanks">
      <h2 part="heading" tabIndex={-1} ref={model.arrive}>
        {rated ? say('rated_heading') : question}
      </h2>
      {rated && <p part="intro">{invites(model) ? `${say('rated')} ${question}` : say('rated')}</p>}
    </div>
  )
}

function said({ texts, model }: ThanksProps): Said | undefined {
  const away = [model.rating, model.missed].some(({ state }) => state.value === 'away')
  return away ? { id: 0, sentence: texts.say('away') } : undefined
}
