import { ReferralThanks } from './referral-thanks.tsx'
import { orderById } from './shop/orders.ts'

/** Rendered on the server: the order comes from your database, the browser reports it. */
export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const order = await orderById((await params).id)
  return (
    <main>
      <h1>Thank you</h1>
      <p>Your order {order.orderId} is on its way.</p>
      <ReferralThanks order={order} />
    </main>
  )
}
