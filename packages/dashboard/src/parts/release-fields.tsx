import { useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { Choice } from './choice.tsx'
import { TRUST_CHOICES } from './choices.ts'
import { TextField } from './field.tsx'
import { Fold } from './fold.tsx'

/** When rewards are released: told in a sentence, and folded away behind it. */
export function ReleaseFields({ form }: { readonly form: Form }) {
  const texts = useTexts()
  const count = Number(form.get('terms.holdDays')) || 0
  const trust = form.get('terms.trust') === 'reported' ? 'reported' : 'verified'
  return (
    <Fold title={texts.say(count === 0 ? `release_${trust}_at_once` : `release_${trust}`, { count })}>
      <TextField form={form} name="terms.holdDays" label="hold" hint="hold_hint" inputMode="numeric" />
      <Choice form={form} name="terms.trust" label="trust" choices={TRUST_CHOICES} />
    </Fold>
  )
}
