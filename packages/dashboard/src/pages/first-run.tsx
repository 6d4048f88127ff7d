import { minorUnits } from '@goodword/protocol'
import { batch } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useApp, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { promisesWhateverIsPaid } from '../forms/free-orders.ts'
import { EMPTY, readProgrammeForm } from '../forms/programme.ts'
import { readShopForm } from '../forms/shop.ts'
import { shopRefusal } from '../forms/shop-refusal.ts'
import { ActionForm } from '../parts/action-form.tsx'
import { BenefitField } from '../parts/benefit-field.tsx'
import { Card } from '../parts/card.tsx'
import { Door } from '../parts/door.tsx'
import { TextField } from '../parts/field.tsx'
import { FreeOrdersNotice } from '../parts/free-orders-notice.tsx'
import { Outlook } from '../parts/outlook.tsx'
import { ReleaseFields } from '../parts/release-fields.tsx'
import { ShopFields } from '../parts/shop-fields.tsx'
import { hashOf } from '../route.ts'
import { createDraft } from '../state/draft.ts'
import { useAction } from '../state/use-action.ts'

/** Shares fit any currency and any order; together they are less than what is left in most shops. */
const START = {
  'shop.currency': 'EUR',
  'shop.consent': 'required',
  'terms.friendReward.kind': 'percent',
  'terms.friendReward.basisPoints': '10',
  'terms.advocateReward.kind': 'percent',
  'terms.advocateReward.basisPoints': '5',
  'terms.holdDays': '14',
  'terms.trust': 'verified',
}

/** Nobody is told of these in a second round, after what the server never heard of was mended. */
const NEEDED = ['shop.name', 'shop.landingUrl', 'shop.currency']

/** A new shop, on one page: who it is, what both sides get, what an order earns. */
export function FirstRun() {
  const app = useApp()
  const texts = useTexts()
  const draft = useMemo(() => createDraft(() => sessionStorage), [])
  const form = useForm({ ...START, ...draft.read() }, draft.keep)
  const currency = form.get('shop.currency').trim().toUpperCase()
  const known = minorUnits(currency) === undefined ? 'EUR' : currency

  const making = useAction(async () => {
    const { terms, economics, errors } = readProgrammeForm(form.typed)
    const empty = NEEDED.filter((field) => form.get(field).trim() === '')
    const wrong = [...empty.map((field) => ({ field, message: EMPTY })), ...errors]
    form.refuse(wrong)
    if (wrong.length > 0) return
    const isConfirmed = [form.get('confirmLoss'), form.get('economics.unknown')].some(Boolean)
    const shop = { ...readShopForm(form.typed), currency }
    const typed = form.typed
    const made = await form.send(
      () => app.api.makeShop({ shop, terms, economics, confirmLoss: isConfirmed }),
      (error) => shopRefusal(error, typed),
    )
    draft.forget()
    batch(() => {
      const session = app.session.value
      const shops = [...(session?.shops ?? []), { id: made.shopId, name: shop.name.trim() }]
      if (session) app.session.value = { ...session, shops }
      app.shopId.value = made.shopId
      app.go(hashOf('overview'))
      app.news.value = texts.say('ready_title')
    })
  })

  return (
    <Door title={texts.say('first_title')} intro={texts.say('first_intro')} isWide>
      <ActionForm form={form} action={making} submit={texts.say('first_make')}>
        <Card title={texts.say('first_shop')}>
          <ShopFields form={form}>
            <TextField
              {...{ form, name: 'shop.currency', label: 'shop_currency', hint: 'shop_currency_hint' }}
              isRequired
            />
          </ShopFields>
        </Card>
        <Card title={texts.say('first_rewards')}>
          <BenefitField
            {...{ form, name: 'terms.friendReward', legend: 'friend_gets', hint: 'friend_gets_hint' }}
            currency={known}
          />
          <BenefitField
            {...{ form, name: 'terms.advocateReward', legend: 'advocate_gets', hint: 'advocate_gets_hint' }}
            currency={known}
          />
          {promisesWhateverIsPaid(form.typed) && (
            <TextField
              {...{ form, name: 'terms.minimumOrder', label: 'minimum', hint: 'optional', unit: known }}
              inputMode="decimal"
            />
          )}
          <FreeOrdersNotice form={form} />
          <ReleaseFields form={form} />
        </Card>
        <Card title={texts.say('first_economics')}>
          <p>{texts.say('first_economics_intro')}</p>
          <Outlook
            {...{ form, currency: known }}
            weigh={(proposal) => app.api.weigh({ ...proposal, currency })}
          />
        </Card>
      </ActionForm>
    </Door>
  )
}
