import { AdminShopSchema, PATHS, TagCheckSchema } from '@goodword/protocol'
import { checkTag } from '../../check-tag/check-tag.ts'
import { present } from '../../present.ts'
import { updateShop } from '../../shops/create-shop.ts'
import { ShopChangeSchema, TagCheckInputSchema } from '../../shops/shop-input-schema.ts'
import type { Shop } from '../../store/shop.ts'
import { scriptTag } from '../../tag/script-tag.ts'
import type { RouteTools } from '../environment.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'

export const SHOP_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/shop',
    summary: 'The shop, and what belongs into its script tag',
    answer: AdminShopSchema,
    answers: ({ app, shop }) => toldShop(app, shop),
  }),
  adminRoute({
    method: 'PATCH',
    path: '/shop',
    summary: 'Changes its name, its landing page, its origins, or what its tag says about consent',
    body: ShopChangeSchema,
    answer: AdminShopSchema,
    async answers({ app, shop, body }) {
      const { consent, ...change } = body
      await updateShop(app.store, shop.id, { ...shop, ...present(change) })
      if (consent !== undefined) await app.store.write((tx) => tx.keepConsent(shop.id, consent))
      return toldShop(app, (await app.store.shop(shop.id)) ?? shop)
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/shop/check-tag',
    summary: "Looks at one of the shop's pages, whether the script tag is there",
    body: TagCheckInputSchema,
    answer: TagCheckSchema,
    async answers({ app, shop, body }) {
      const { publishableKey, landingUrl, allowedOrigins, consent } = await toldShop(app, shop)
      const origins = [...allowedOrigins, new URL(landingUrl).origin]
      const page = body.url ?? landingUrl
      if (!origins.includes(new URL(page).origin)) {
        const message = "must be a page of one of the shop's origins"
        throw new Refusal('field_invalid', undefined, [{ field: 'url', message }])
      }
      return checkTag(page, { publishableKey, publicUrl: app.publicUrl, origins, ...present({ consent }) })
    },
  }),
]

async function toldShop({ store, publicUrl }: RouteTools, shop: Shop) {
  const { publishableKey = '', consent } = (await store.shopTag(shop.id)) ?? {}
  return {
    ...shop,
    allowedOrigins: [...shop.allowedOrigins],
    shareHosts: [...shop.shareHosts],
    publicUrl,
    publishableKey,
    // Whoever has not chosen asks first.
    scriptTag: scriptTag({
      ...{ address: publicUrl + PATHS.script, shop: publishableKey, consent: consent ?? 'required' },
    }),
    ...present({ consent }),
  }
}
