import type { ShopHistory } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { TextField } from './field.tsx'
import { Fold } from './fold.tsx'

interface EconomicsFieldsProps {
  readonly form: Form
  readonly currency: string
  /** The shop's own numbers, which count where a field is empty. */
  readonly history?: ShopHistory | undefined
}

/** What the shop earns, in the owner's word. Each field says what counts while it is empty. */
export function EconomicsFields({ form, currency, history }: EconomicsFieldsProps) {
  const texts = useTexts()
  const isUnknown = form.get('economics.unknown') !== ''
  const { averageOrder, repeat, redemption } = history ?? {}
  const percent = { unit: '%', inputMode: 'decimal' } as const
  return (
    <>
      {!isUnknown && (
        <div class="row">
          <TextField
            {...{ form, name: 'economics.averageOrder', label: 'economics_order', unit: currency }}
            hint={averageOrder && 'economics_order_history'}
            hintValues={averageOrder && { value: texts.money(averageOrder), cases: history?.orders }}
            inputMode="decimal"
          />
          <TextField
            {...{ form, name: 'economics.margin', label: 'economics_margin', hint: 'economics_margin_hint' }}
            {...percent}
          />
        </div>
      )}
      {!isUnknown && (
        <Fold title={texts.say('economics_more')}>
          <div class="row">
            <TextField
              {...{ form, name: 'economics.repeat', label: 'economics_repeat', inputMode: 'decimal' }}
              hint={repeat === undefined ? 'economics_repeat_hint' : 'economics_repeat_history'}
              hintValues={{ value: (repeat ?? 0) / 100, cases: history?.customers }}
            />
            <TextField
              {...{ form, name: 'economics.redemption', label: 'economics_redemption' }}
              {...percent}
              hint={redemption === undefined ? 'economics_redemption_hint' : 'economics_redemption_history'}
              hintValues={{ value: texts.percent((redemption ?? 0) / 10_000), cases: history?.rewards }}
            />
          </div>
        </Fold>
      )}
    </>
  )
}
