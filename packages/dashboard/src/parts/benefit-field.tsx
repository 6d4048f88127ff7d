import { useTexts } from '../app.ts'
import { BENEFIT_KINDS } from '../forms/benefit.ts'
import type { Form } from '../forms/form.ts'
import { refusal } from '../language/refusal.ts'
import type { TextKey } from '../language/texts.ts'
import { SelectField, TextField } from './field.tsx'

interface BenefitFieldProps {
  readonly form: Form
  /** `terms.friendReward` */
  readonly name: string
  readonly legend: TextKey
  readonly hint: TextKey
  readonly currency: string
}

const KINDS = BENEFIT_KINDS.map((value) => ({ value, label: `benefit_${value}` as const }))

/** What one side gets. */
export function BenefitField({ form, name, legend, hint, currency }: BenefitFieldProps) {
  const texts = useTexts()
  const kind = form.get(`${name}.kind`) || 'fixed'
  const field = (part: string, label: TextKey, more: { hint?: TextKey; unit?: string } = {}) => (
    <TextField form={form} name={`${name}.${part}`} label={label} inputMode="decimal" {...more} />
  )
  const [error] = form.errors.filter((one) => one.field === name)
  return (
    <fieldset class="group">
      <legend>{texts.say(legend)}</legend>
      <p class="hint">{texts.say(hint)}</p>
      <div class="row">
        <SelectField form={form} name={`${name}.kind`} label="benefit_kind" choices={KINDS} />
        {kind === 'fixed' && field('amount', 'benefit_amount', { unit: currency })}
        {kind === 'percent' && field('basisPoints', 'benefit_share', { unit: '%' })}
        {kind === 'percent' && field('cap', 'benefit_cap', { unit: currency, hint: 'optional' })}
        {kind === 'points' && field('points', 'benefit_number')}
        {kind === 'gift' && <TextField form={form} name={`${name}.name`} label="benefit_name" />}
        {(kind === 'points' || kind === 'gift') && field('cost', 'benefit_cost', { unit: currency })}
      </div>
      <p class="wrong">{error && refusal(texts, error.message)}</p>
    </fieldset>
  )
}
