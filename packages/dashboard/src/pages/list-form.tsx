import type { ListedPersonInput } from '@goodword/protocol'
import { findAdvocate } from '../api/find-advocate.ts'
import type { ListName } from '../api/shop-api.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { ActionForm } from '../parts/action-form.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { useAction } from '../state/use-action.ts'

type Kind = ListedPersonInput['kind']

const KINDS = [
  { value: 'email', label: 'lists_kind_email' },
  { value: 'customer', label: 'lists_kind_customer' },
  { value: 'advocate', label: 'lists_kind_advocate' },
] as const satisfies readonly { value: Kind; label: string }[]

interface ListFormProps {
  readonly list: ListName
  readonly onListed: () => Promise<void>
}

/** Puts somebody on a list, with the reason. */
export function ListForm({ list, onListed }: ListFormProps) {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const form = useForm({ kind: 'email', value: '', note: '' })
  const kind = KINDS.find(({ value }) => value === form.get('kind'))?.value ?? 'email'

  const listing = useAction(async () => {
    form.refuse([])
    const typed = form.get('value').trim()
    const note = form.get('note').trim()
    const advocate = kind === 'advocate' ? await findAdvocate(api, typed) : undefined
    if (typeof advocate === 'string') return form.refuse([{ field: 'value', message: advocate }])
    const value = advocate?.id ?? typed
    await form.send(() => api.list(list, { kind, value, ...(note && { note }) }))
    news.value = texts.say(`lists_saved_${list}`)
    form.setAll({ kind, value: '', note: '' })
    await onListed()
  })
  return (
    <ActionForm
      form={form}
      action={listing}
      submit={texts.say(list === 'blocked' ? 'lists_block' : 'lists_allow')}
      look={list === 'blocked' ? 'grave' : 'main'}
    >
      <SelectField form={form} name="kind" label="lists_kind" choices={KINDS} />
      <TextField
        {...{ form, name: 'value', label: `lists_value_${kind}`, hint: `lists_value_${kind}_hint` }}
        inputMode={kind === 'email' ? 'email' : 'text'}
        isRequired
      />
      <TextField form={form} name="note" label="lists_note" hint="lists_note_hint" />
      <p class="quiet">{texts.say('lists_moves')}</p>
    </ActionForm>
  )
}
