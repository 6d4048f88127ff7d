import { readPastOrders } from 'script-tag-shop/js/past-orders.js'
import { BriefLines } from '../parts/brief-lines.tsx'
import { InviteWidget } from '../parts/invite-widget.tsx'
import { price } from '../price.ts'

export function Account() {
  const orders = readPastOrders()
  return (
    <>
      <h1>Your account</h1>
      <div class="columns">
        <section aria-labelledby="friend-title">
          <h2 id="friend-title">Bring a friend</h2>
          <InviteWidget />
        </section>
        <section class="panel" aria-labelledby="orders-title">
          <h2 id="orders-title">Your orders</h2>
          {orders.length === 0 ? (
            <p class="quiet">None from this browser yet.</p>
          ) : (
            <BriefLines
              lines={orders.map(({ orderId, amount }) => ({
                name: orderId,
                quantity: 1,
                price: price(amount),
              }))}
            />
          )}
        </section>
      </div>
    </>
  )
}
