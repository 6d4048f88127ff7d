import type { AdminShop } from '@goodword/protocol'
import type { ApiError } from '../api/api-error.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { useForm } from '../forms/form.ts'
import { readShopForm, shopFields } from '../forms/shop.ts'
import { shopRefusal } from '../forms/shop-refusal.ts'
import { ActionForm } from '../parts/action-form.tsx'
import { ShopFields } from '../parts/shop-fields.tsx'
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
  const saving = useAction(async () => {
    const typed = form.typed
    const read = (error: ApiError) => shopRefusal(error, typed)
    const saved = await form.send(() => api.change(readShopForm(typed)), read)
    onSaved(saved)
    app.session.value = await app.api.session()
    // The tag in the shop's pages says what was chosen before.
    app.news.value = texts.say(saved.scriptTag === shop.scriptTag ? 'saved' : 'saved_consent')
  })
  return (
    <ActionForm form={form} action={saving} submit={texts.say('save')}>
      <ShopFields form={form} />
    </ActionForm>
  )
}
