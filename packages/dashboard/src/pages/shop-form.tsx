import type { AdminShop } from '@goodword/protocol'
import { useRef } from 'preact/hooks'
import { ApiError } from '../api/api-error.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { readShopForm, shopFields } from '../forms/shop.ts'
import { shopRefusal } from '../forms/shop-refusal.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { ShopFields } from '../parts/shop-fields.tsx'
import { focusFirstWrong } from '../state/focus-first-wrong.ts'
import { useAction } from '../state/use-action.ts'

interface ShopFormProps {
  readonly shop: AdminShop
  readonly onSaved: (shop: AdminShop) => void
}

/** What an owner may change about the shop. */
export function ShopForm({ shop, onSaved }: ShopFormProps) {
  const app = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const form = useForm(shopFields(shop), undefined, 'shop.')
  const place = useRef<HTMLFormElement>(null)
  const saving = useAction(async () => {
    try {
      onSaved(await api.change(readShopForm(form.typed)))
    } catch (cause) {
      const error = cause instanceof ApiError ? shopRefusal(cause, form.typed) : cause
      if (error instanceof ApiError) form.refuse(error.fields)
      focusFirstWrong(place.current)
      throw error
    }
    app.session.value = await app.api.session()
    app.news.value = texts.say('saved')
  })
  return (
    <form
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void saving.run()
      }}
    >
      <ShopFields form={form} />
      <FailureNote error={saving.error} again={saving.run} />
      <Button type="submit" isBusy={saving.isBusy}>
        {texts.say('save')}
      </Button>
    </form>
  )
}
