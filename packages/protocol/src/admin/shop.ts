import * as v from 'valibot'

/** Answer to `GET /v1/admin/shop`: whose key this is. */
export const AdminShopSchema = v.object({
  id: v.string(),
  name: v.string(),
  currency: v.string(),
  allowedOrigins: v.array(v.string()),
  landingUrl: v.string(),
  shareHosts: v.array(v.string()),
})
export type AdminShop = v.InferOutput<typeof AdminShopSchema>
