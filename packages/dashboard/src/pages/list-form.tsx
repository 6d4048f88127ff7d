import type { ListedPersonInput } from '@goodword/protocol'
import { useRef } from 'preact/hooks'
import { ApiError } from '../api/api-error.ts'
import { findAdvocate } from '../api/find-advocate.ts'
import type { ListName } from '../api/shop-api.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { focusFirstWrong } from '../state/focus-first-wrong.ts'
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
  const place = useRef<HTMLFormElement>(null)
  const kind = KINDS.find(({ value }) => value === form.get('kind'))?.value ?? 'email'

  function show(errors: Parameters<typeof form.refuse>[0]) {
    form.refuse(errors)
    focusFirstWrong(place.current)
  }
  const listing = useAction(async () => {
    show([])
    const typed = form.get('value').trim()
    const note = form.get('note').trim()
    const advocate = kind === 'advocate' ? await findAdvocate(api, typed) : undefined
    if (typeof advocate === 'string') return show([{ field: 'value', message: advocate }])
    try {
      await api.list(list, { kind, value: advocate?.id ?? typed, ...(note && { note }) })
    } catch (error) {
      if (error instanceof ApiError) show(error.fields)
      throw error
    }
    news.value = texts.say(`lists_saved_${list}`)
    form.setAll({ kind, value: '', note: '' })
    await onListed()
  })
  return (
    <form
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void listing.run()
      }}
    >
      <SelectField form={form} name="kind" label="lists_kind" choices={KINDS} />
      <TextField
        {...{ form, name: 'value', label: `lists_value_${kind}`, hint: `lists_value_${kind}_hint` }}
        inputMode={kind === 'email' ? 'email' : 'text'}
        isRequired
      />
      <TextField form={form} name="note" label="lists_note" hint="lists_note_hint" />
      <p class="quiet">{texts.say('lists_moves')}</p>
      <FailureNote error={listing.error} again={listing.run} />
      <Button type="submit" look={list === 'blocked' ? 'grave' : 'main'} isBusy={listing.isBusy}>
        {texts.say(list === 'blocked' ? 'lists_block' : 'lists_allow')}
      </Button>
    </form>
  )
}
