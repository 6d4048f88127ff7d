import type { ShopHistory } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import type { Programme } from '../api/terms.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { economicsFields, programmeFields, readProgrammeForm } from '../forms/programme.ts'
import { ActionForm } from '../parts/action-form.tsx'
import { BenefitField } from '../parts/benefit-field.tsx'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/choice.tsx'
import { TRUST_CHOICES } from '../parts/choices.ts'
import { CheckField, SelectField, TextField } from '../parts/field.tsx'
import { FreeOrdersNotice } from '../parts/free-orders-notice.tsx'
import { Outlook } from '../parts/outlook.tsx'
import { useAction } from '../state/use-action.ts'

interface ProgrammeFormProps {
  readonly programme: Programme
  readonly currency: string
  readonly history: ShopHistory
}

const ATTRIBUTION = [
  { value: 'last', label: 'attribution_last' },
  { value: 'first', label: 'attribution_first' },
] as const

/** The terms as a form; what it does not show stays as it is. */
export function ProgrammeForm({ programme, currency, history }: ProgrammeFormProps) {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const version = useSignal(programme.version)
  const form = useForm({
    ...programmeFields(programme.terms),
    ...economicsFields(programme.economics),
  })

  const saving = useAction(async () => {
    const { terms, economics, errors } = readProgrammeForm(form.typed, programme.terms, history)
    form.refuse(errors)
    if (errors.length > 0) return
    const confirmLoss = [form.get('confirmLoss'), form.get('economics.unknown')].some(Boolean)
    const made = await form.send(() => api.activate({ terms, economics, confirmLoss }))
    version.value = made.version
    news.value = texts.say('programme_saved', { version: made.version })
  })
  const money = { form, unit: currency, inputMode: 'decimal' } as const

  return (
    <ActionForm form={form} action={saving} submit={texts.say('programme_save')}>
      <p class="quiet">{texts.say('programme_version', { version: version.value })}</p>
      <Card title={texts.say('first_rewards')}>
        <BenefitField
          {...{ form, name: 'terms.friendReward', legend: 'friend_gets', hint: 'friend_gets_hint', currency }}
        />
        <BenefitField
          {...{
            form,
            name: 'terms.advocateReward',
            legend: 'advocate_gets',
            hint: 'advocate_gets_hint',
            currency,
          }}
        />
        <div class="row">
          <TextField form={form} name="terms.friendCouponPool" label="friend_pool" hint="friend_pool_hint" />
          <TextField form={form} name="terms.couponPool" label="coupon_pool" hint="coupon_pool_hint" />
        </div>
      </Card>
      <Card title={texts.say('programme_rules')}>
        <div class="row">
          <TextField
            form={form}
            name="terms.windowDays"
            label="window"
            hint="window_hint"
            inputMode="numeric"
          />
          <TextField form={form} name="terms.holdDays" label="hold" hint="hold_hint" inputMode="numeric" />
        </div>
        <SelectField form={form} name="terms.attribution" label="attribution" choices={ATTRIBUTION} />
        <CheckField form={form} name="terms.newCustomersOnly" label="new_only" hint="new_only_hint" />
        <Choice form={form} name="terms.trust" label="trust" choices={TRUST_CHOICES} />
      </Card>
      <Card title={texts.say('programme_limits')}>
        <div class="row">
          <TextField {...money} name="terms.minimumOrder" label="minimum" hint="optional" />
          <TextField {...money} name="terms.capPerAdvocate" label="cap" hint="optional" />
          <TextField {...money} name="terms.budget" label="budget" hint="optional" />
        </div>
        <FreeOrdersNotice form={form} terms={programme.terms} />
      </Card>
      <Card title={texts.say('first_economics')}>
        <p>{texts.say('first_economics_intro')}</p>
        <Outlook {...{ form, currency, history }} terms={programme.terms} weigh={api.weigh} />
      </Card>
    </ActionForm>
  )
}
