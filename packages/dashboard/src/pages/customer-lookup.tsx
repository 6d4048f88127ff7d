import type { CustomerLookup as Lookup } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { TextField } from '../parts/field.tsx'
import { nameOf } from '../parts/person.tsx'
import { useAction } from '../state/use-action.ts'

interface Answer extends Lookup {
  readonly asked: string
}

/** Whether somebody counts as an existing customer, and by what. */
export function CustomerLookup() {
  const api = useShopApi()
  const texts = useTexts()
  const form = useForm({})
  const answer = useSignal<Answer | undefined>(undefined)
  const looking = useAction(async () => {
    const asked = form.get('search').trim()
    answer.value = undefined
    const found = await form.send(
      () => api.lookUpCustomer(asked),
      (error) => error.at('search'),
    )
    answer.value = { ...found, asked }
  })
  return (
    <search>
      <form
        ref={form.place}
        class="search"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void looking.run()
        }}
      >
        <TextField form={form} name="search" label="customers_search" hint="customers_search_hint" />
        <Button type="submit" look="plain" isBusy={looking.isBusy}>
          {texts.say('search')}
        </Button>
      </form>
      <FailureNote error={looking.error} again={looking.run} />
      <div role="status">{answer.value && <Verdict {...answer.value} />}</div>
    </search>
  )

  function Verdict({ asked, boughtBefore, customer }: Answer) {
    const date = customer && texts.date(customer.existingSince ?? customer.createdAt)
    return (
      <div class="verdict">
        <p>
          <strong>{(customer && nameOf(customer)) ?? asked}</strong>
        </p>
        <p>{sentence()}</p>
      </div>
    )

    function sentence(): string {
      if (customer?.kind === 'existing') return texts.say('customers_is_listed', { date })
      if (boughtBefore) return texts.say('customers_has_ordered')
      const prospect = customer ? ` ${texts.say('customers_is_prospect', { date })}` : ''
      return texts.say('customers_is_new') + prospect
    }
  }
}
