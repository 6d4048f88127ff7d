import type { AdminCustomer } from '@goodword/protocol'
import { useShopApi, useTexts } from '../app.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { nameOf } from '../parts/person.tsx'
import { useAction } from '../state/use-action.ts'

interface CustomerLineProps {
  readonly customer: AdminCustomer
  readonly onRemoved: () => void
}

/** One row of the shop's list, and the way off it. */
export function CustomerLine({ customer, onRemoved }: CustomerLineProps) {
  const api = useShopApi()
  const texts = useTexts()
  const { id, name, email, customerId, existingSince, createdAt } = customer
  const who = nameOf(customer) ?? ''
  const removing = useAction(async () => {
    await api.removeCustomer(id)
    onRemoved()
  })
  return (
    <article class="line" aria-label={who}>
      <p class="amount">{who}</p>
      <p class="facts">
        {name && email && <span>{email}</span>}
        {customerId && customerId !== who && (
          <span>{texts.say('lists_customer', { value: customerId })}</span>
        )}
        <span>{texts.say('lists_since', { date: texts.date(existingSince ?? createdAt) })}</span>
      </p>
      <AskFirst
        label={
          <>
            {texts.say('customers_remove')}
            <span class="unseen"> {who}</span>
          </>
        }
        sure={texts.say('customers_remove_sure', { who })}
        act={texts.say('customers_remove')}
        action={removing}
      />
    </article>
  )
}
