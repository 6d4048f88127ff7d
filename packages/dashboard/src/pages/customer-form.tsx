import { useRef } from 'preact/hooks'
import { ApiError } from '../api/api-error.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { focusFirstWrong } from '../state/focus-first-wrong.ts'
import { useAction } from '../state/use-action.ts'

const KINDS = [
  { value: 'existing', label: 'customers_tab_existing' },
  { value: 'prospective', label: 'customers_tab_prospective' },
] as const

const EMPTY = { customerId: '', email: '', name: '' }

/** Puts one customer on the list, or changes the one who is on it. */
export function CustomerForm({ onSaved }: { readonly onSaved: () => Promise<void> }) {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const form = useForm({ ...EMPTY, kind: 'existing' })
  const place = useRef<HTMLFormElement>(null)
  const saving = useAction(async () => {
    form.refuse([])
    const typed = Object.keys(EMPTY).map((name) => [name, form.get(name).trim() || undefined])
    const kind = form.get('kind') === 'prospective' ? 'prospective' : 'existing'
    try {
      const { saved } = await api.saveCustomer({ ...Object.fromEntries(typed), kind })
      news.value = texts.say(`customers_saved_${saved}`)
    } catch (error) {
      if (error instanceof ApiError) form.refuse(error.fields)
      focusFirstWrong(place.current)
      throw error
    }
    form.setAll({ ...EMPTY, kind })
    await onSaved()
  })
  return (
    <form
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void saving.run()
      }}
    >
      <div class="row">
        <TextField form={form} name="customerId" label="customers_number" hint="customers_number_hint" />
        <TextField form={form} name="email" label="customers_email" inputMode="email" />
      </div>
      <div class="row">
        <TextField form={form} name="name" label="customers_name" hint="optional" />
        <SelectField form={form} name="kind" label="customers_kind" choices={KINDS} />
      </div>
      <FailureNote error={saving.error} again={saving.run} />
      <Button type="submit" look="plain" isBusy={saving.isBusy}>
        {texts.say('customers_save')}
      </Button>
    </form>
  )
}
