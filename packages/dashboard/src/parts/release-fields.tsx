import { useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { Choice } from './choice.tsx'
import { TRUST_CHOICES } from './choices.ts'
import { TextField } from './field.tsx'
import { Fold } from './fold.tsx'

/** When rewards are released: told in a sentence, and folded away behind it. */
export function ReleaseFields({ form }: { readonly form: Form }) {
  const texts = useTexts()
  const values = { count: Number(form.get('terms.holdDays')) || 0 }
  const isTrusting = form.get('terms.trust') === 'reported'
  return (
    <Fold title={texts.say(isTrusting ? 'release_reported' : 'release_verified', values)}>
      <TextField form={form} name="terms.holdDays" label="hold" hint="hold_hint" inputMode="numeric" />
      <Choice form={form} name="terms.trust" label="trust" choices={TRUST_CHOICES} />
    </Fold>
  )
}
