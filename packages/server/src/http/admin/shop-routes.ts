import { AdminShopSchema } from '@goodword/protocol'
import { type AdminRoute, adminRoute } from './admin-route.ts'

export const SHOP_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/shop',
    summary: 'The shop of the secret key',
    answer: AdminShopSchema,
    answers: async ({ shop }) => ({
      ...shop,
      allowedOrigins: [...shop.allowedOrigins],
      shareHosts: [...shop.shareHosts],
    }),
  }),
]
