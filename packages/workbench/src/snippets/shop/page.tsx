import { createRoot } from 'react-dom/client'
import { CouponField } from '../coupon-field.tsx'
import { ReferralThanks } from '../referral-thanks.tsx'
import { orderById } from './orders.ts'

/** Puts the snippets into one page, as a React app of a shop would. */
const order = await orderById(`react-${Date.now()}`)
createRoot(document.body).render(
  <main>
    <CouponField />
    <ReferralThanks order={order} />
  </main>,
)
