import type { WireMoney } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { BreakEven } from '../api/api.ts'
import { useApp, useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { readProgrammeForm } from '../forms/programme.ts'
import { CheckField, TextField } from './field.tsx'

interface OutlookProps {
  readonly form: Form
  readonly currency: string
}

/** Pause after the last key before the server is asked, in milliseconds. */
const PAUSE = 400

/** What a referred order brings and costs, while it is being typed; and the confirmation that a loss asks for. */
export function Outlook({ form, currency }: OutlookProps) {
  const { api } = useApp()
  const texts = useTexts()
  const outlook = useSignal<BreakEven | undefined>(undefined)
  const question = JSON.stringify({ ...readProgrammeForm(form.typed), currency })
  const isUnknown = form.get('economics.unknown') !== ''

  useEffect(() => {
    const { terms, economics, errors } = readProgrammeForm(form.typed)
    outlook.value = undefined
    // Who has agreed to one loss has not agreed to another.
    if (form.get('confirmLoss')) form.set('confirmLoss', '')
    if (!economics || errors.length > 0 || economics.averageOrder === '') return
    let isOld = false
    const timer = setTimeout(async () => {
      // What is wrong is told when the form is sent; here it only means that nothing can be said yet.
      const answer = await api.weigh({ currency, terms, economics }).catch(() => undefined)
      if (!isOld) outlook.value = answer
    }, PAUSE)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [question])

  return (
    <>
      <div class="row">
        {!isUnknown && (
          <>
            <TextField
              {...{ form, name: 'economics.averageOrder', label: 'economics_order', unit: currency }}
              inputMode="decimal"
            />
            <TextField
              {...{
                form,
                name: 'economics.margin',
                label: 'economics_margin',
                hint: 'economics_margin_hint',
              }}
              unit="%"
              inputMode="decimal"
            />
          </>
        )}
      </div>
      <CheckField
        form={form}
        name="economics.unknown"
        label="economics_unknown"
        hint="economics_unknown_hint"
      />
      <div role="status">{outlook.value && <Verdict {...outlook.value} />}</div>
      {outlook.value?.exceeds && (
        <CheckField form={form} name="confirmLoss" label="confirm_loss" hint="confirm_loss_hint" />
      )}
    </>
  )

  function Verdict({ earns, costs, exceeds, smallestOrder, largestOrder }: BreakEven) {
    const values = { earns: texts.money(earns), costs: texts.money(costs) }
    return (
      <div class={exceeds ? 'verdict bad' : 'verdict good'}>
        <p>{texts.say(exceeds ? 'outlook_loss' : 'outlook_gain', values)}</p>
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
