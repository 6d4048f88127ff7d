import type { ComponentChildren } from 'preact'
import { useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { wholeAddress } from '../forms/whole-address.ts'
import { Choice } from './choice.tsx'
import { CONSENT_CHOICES } from './choices.ts'
import { TextField } from './field.tsx'
import { Fold } from './fold.tsx'

interface ShopFieldsProps {
  readonly form: Form
  /** Fields between the addresses and the consent: what can be said only once. */
  readonly children?: ComponentChildren
}

/** Who the shop is, and where: the same when it is made and when it is changed. */
export function ShopFields({ form, children }: ShopFieldsProps) {
  const texts = useTexts()
  return (
    <>
      <TextField form={form} name="shop.name" label="shop_name" hint="shop_name_hint" isRequired />
      <TextField
        {...{ form, name: 'shop.landingUrl', label: 'shop_address', hint: 'shop_address_hint' }}
        inputMode="url"
        complete={wholeAddress}
        isRequired
      />
      <Fold title={texts.say('shop_origins_more')} isOpen={form.get('shop.allowedOrigins') !== ''}>
        <TextField
          {...{ form, name: 'shop.allowedOrigins', label: 'shop_origins', hint: 'shop_origins_hint' }}
          isLong
        />
      </Fold>
      {children}
      <Choice form={form} name="shop.consent" label="consent" hint="consent_hint" choices={CONSENT_CHOICES} />
    </>
  )
}
