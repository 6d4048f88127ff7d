import type { AdminRoute } from './admin-route.ts'
import { ADVOCATE_ROUTES } from './advocate-routes.ts'
import { CONVERSION_ROUTES } from './conversion-routes.ts'
import { CUSTOMER_ROUTES } from './customer-routes.ts'
import { LIST_ROUTES } from './list-routes.ts'
import { MAIL_ROUTES } from './mail-routes.ts'
import { PEOPLE_ROUTES } from './people-routes.ts'
import { PROGRAMME_ROUTES } from './programme-routes.ts'
import { REPORT_ROUTES } from './report-routes.ts'
import { REVIEW_ROUTES } from './review-routes.ts'
import { REWARD_ROUTES } from './reward-routes.ts'
import { SHOP_ROUTES } from './shop-routes.ts'
import { VOICE_ROUTES } from './voice-routes.ts'

/** Everything below `/v1/admin`, in the order in which it is described. */
export const ADMIN_ROUTES: readonly AdminRoute[] = [
  ...SHOP_ROUTES,
  ...PROGRAMME_ROUTES,
  ...ADVOCATE_ROUTES,
  ...CUSTOMER_ROUTES,
  ...CONVERSION_ROUTES,
  ...REVIEW_ROUTES,
  ...REWARD_ROUTES,
  ...LIST_ROUTES,
  ...VOICE_ROUTES,
  ...MAIL_ROUTES,
  ...REPORT_ROUTES,
  ...PEOPLE_ROUTES,
]
