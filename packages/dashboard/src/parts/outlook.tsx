import type { ShopHistory, WireMoney } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { BreakEven, Terms, Weighable } from '../api/terms.ts'
import { useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { readProgrammeForm } from '../forms/programme.ts'
import { EconomicsFields } from './economics-fields.tsx'
import { CheckField } from './field.tsx'
import { ReckonedWith } from './reckoned-with.tsx'

interface OutlookProps {
  readonly form: Form
  readonly currency: string
  /** Terms that the form does not show, such as tiers: they cost something too. */
  readonly terms?: Terms | undefined
  readonly history?: ShopHistory | undefined
  readonly weigh: (proposal: Weighable) => Promise<BreakEven>
}

/** Pause after the last key before the server is asked, in milliseconds. */
const PAUSE = 400

/** What a referred order brings and costs, while it is being typed; and the confirmation that a loss asks for. */
export function Outlook({ form, currency, terms: rest, history, weigh }: OutlookProps) {
  const texts = useTexts()
  const outlook = useSignal<BreakEven | undefined>(undefined)
  const proposal = readProgrammeForm(form.typed, rest, history)
  const question = JSON.stringify({ ...proposal, currency })

  useEffect(() => {
    const { terms, economics, errors } = proposal
    outlook.value = undefined
    // Who has agreed to one loss has not agreed to another.
    if (form.get('confirmLoss')) form.set('confirmLoss', '')
    if (errors.length > 0 || economics.margin === null) return
    let isOld = false
    const timer = setTimeout(async () => {
      // What is wrong is told when the form is sent; here it only means that nothing can be said yet.
      const answer = await weigh({ terms, economics }).catch(() => undefined)
      if (!isOld) outlook.value = answer
    }, PAUSE)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [question])

  return (
    <>
      <EconomicsFields {...{ form, currency, history }} />
      <CheckField
        form={form}
        name="economics.unknown"
        label="economics_unknown"
        hint="economics_unknown_hint"
      />
      <div role="status">{outlook.value && <Verdict {...outlook.value} />}</div>
      {outlook.value && <ReckonedWith {...outlook.value.assumptions} />}
      {outlook.value?.exceeds && (
        <CheckField form={form} name="confirmLoss" label="confirm_loss" hint="confirm_loss_hint" />
      )}
    </>
  )

  function Verdict({
    assumptions,
    earns,
    costs,
    exceeds,
    firstOrder,
    smallestOrder,
    largestOrder,
  }: BreakEven) {
    const isAverage = firstOrder.amount === assumptions.averageOrder.value.amount
    const values = { earns: texts.money(earns), costs: texts.money(costs) }
    return (
      <div class={exceeds ? 'verdict bad' : 'verdict good'}>
        <p>{texts.say(exceeds ? 'outlook_loss' : 'outlook_gain', values)}</p>
        {!isAverage && <p>{texts.say('outlook_first', { amount: texts.money(firstOrder) })}</p>}
        {smallestOrder && <p>{paying(smallestOrder)}</p>}
      </div>
    )

    function paying(smallest: WireMoney): string {
      const amount = texts.money(smallest)
      const isAny = !/[1-9]/.test(smallest.amount)
      if (largestOrder) {
        const most = texts.money(largestOrder)
        return texts.say(isAny ? 'outlook_largest' : 'outlook_between', { amount, most })
      }
      return texts.say(isAny ? 'outlook_any' : 'outlook_smallest', { amount })
    }
  }
}
