import { useId } from 'preact/hooks'
import { useApp, useTexts } from '../app.ts'
import { hashOf } from '../route.ts'

const NEW = 'new'

/** Which shop the pages are about. With one shop it is only its name. */
export function ShopChoice() {
  const app = useApp()
  const texts = useTexts()
  const id = useId()
  const { shops = [], operator = false } = app.session.value ?? {}
  if (!operator) return <p class="shop-name">{shops[0]?.name}</p>
  return (
    <div class="shop-choice">
      <label for={id} class="unseen">
        {texts.say('which_shop')}
      </label>
      <select
        id={id}
        value={app.shopId.value}
        onChange={(event) => {
          const { value } = event.currentTarget
          if (value === NEW) return app.go(hashOf(NEW))
          app.shopId.value = value
        }}
      >
        {shops.map((shop) => (
          <option key={shop.id} value={shop.id}>
            {shop.name}
          </option>
        ))}
        <option value={NEW}>{texts.say('new_shop')}</option>
      </select>
    </div>
  )
}
