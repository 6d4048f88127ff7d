import type { AdminListedPerson } from '@goodword/protocol'
import type { ListName } from '../api/shop-api.ts'
import { useShopApi, useTexts } from '../app.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { nameOf, Person } from '../parts/person.tsx'
import { useAction } from '../state/use-action.ts'
import { useData } from '../state/use-data.ts'

interface ListedLineProps {
  readonly person: AdminListedPerson
  readonly list: ListName
  readonly onRemoved: () => void
}

/** Somebody on a list: who, why, since when, and the way off it. */
export function ListedLine({ person, list, onRemoved }: ListedLineProps) {
  const api = useShopApi()
  const texts = useTexts()
  const { kind, value, note, listedAt } = person
  const advocate = useData(
    async () => (kind === 'advocate' ? api.advocate(value) : undefined),
    `${kind} ${value}`,
  )
  const removing = useAction(async () => {
    await api.unlist(list, { kind, value })
    onRemoved()
  })
  return (
    <article class="line" aria-label={who()}>
      <p class="amount">{advocate.value ? <Person {...advocate.value} /> : who()}</p>
      <p class="facts">
        {note && <span>{note}</span>}
        <span>{texts.say('lists_since', { date: texts.date(listedAt) })}</span>
      </p>
      <AskFirst
        label={
          <>
            {texts.say('lists_remove')}
            <span class="unseen"> {[who(), note].filter(Boolean).join(', ')}</span>
          </>
        }
        sure={texts.say('lists_remove_sure', { who: who() })}
        act={texts.say('lists_remove')}
        action={removing}
      />
    </article>
  )

  /** An address is kept as a fingerprint, which is nothing to read. */
  function who(): string {
    if (kind === 'email') return texts.say('lists_hidden_email')
    if (kind === 'customer') return texts.say('lists_customer', { value })
    return (advocate.value && nameOf(advocate.value)) ?? texts.say('nobody_named')
  }
}
