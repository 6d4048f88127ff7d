import type { Terms } from '../api/terms.ts'
import { useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { keepsFreeOrdersOut, promisesWhateverIsPaid } from '../forms/free-orders.ts'

interface FreeOrdersNoticeProps {
  readonly form: Form
  /** What the form does not show. */
  readonly terms?: Partial<Terms>
}

/** That an order that costs nothing earns what is typed, until a smallest order is set. Said while it is typed. */
export function FreeOrdersNotice({ form, terms }: FreeOrdersNoticeProps) {
  const texts = useTexts()
  const isTold = promisesWhateverIsPaid(form.typed, terms) && !keepsFreeOrdersOut(form.typed)
  // There before it is filled, so that it is read aloud.
  return <div role="status">{isTold && <p class="verdict bad">{texts.say('free_orders')}</p>}</div>
}
