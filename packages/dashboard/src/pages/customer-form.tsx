import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { ActionForm } from '../parts/action-form.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
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
  const saving = useAction(async () => {
    const typed = Object.keys(EMPTY).map((name) => [name, form.get(name).trim() || undefined])
    const kind = form.get('kind') === 'prospective' ? 'prospective' : 'existing'
    const { saved } = await form.send(() => api.saveCustomer({ ...Object.fromEntries(typed), kind }))
    news.value = texts.say(`customers_saved_${saved}`)
    form.setAll({ ...EMPTY, kind })
    await onSaved()
  })
  return (
    <ActionForm form={form} action={saving} submit={texts.say('customers_save')} look="plain">
      <div class="row">
        <TextField form={form} name="customerId" label="customers_number" hint="customers_number_hint" />
        <TextField form={form} name="email" label="customers_email" inputMode="email" />
      </div>
      <div class="row">
        <TextField form={form} name="name" label="customers_name" hint="optional" />
        <SelectField form={form} name="kind" label="customers_kind" choices={KINDS} />
      </div>
    </ActionForm>
  )
}
