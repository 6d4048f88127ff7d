import type { ConversionResult } from '@goodword/core'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { emptyCart } from 'script-tag-shop/js/cart.js'
import { keepFriendCode } from 'script-tag-shop/js/friend-code.js'
import { rememberOrder } from 'script-tag-shop/js/past-orders.js'
import { goodword } from '../goodword.ts'
import { fetchOrder, type Order } from '../orders.ts'
import { BriefLines } from '../parts/brief-lines.tsx'
import { ReferralAnswer } from '../parts/referral-answer.tsx'
import { Sums } from '../parts/sums.tsx'
import { ThanksWidget } from '../parts/thanks-widget.tsx'
import { UnknownOrder } from '../parts/unknown-order.tsx'
import { discountPrice, price, shippingPrice } from '../price.ts'

export function ThankYou({ orderId }: { orderId: string }) {
  const order = useSignal<Order | 'unknown' | undefined>(undefined)
  const answer = useSignal<ConversionResult | undefined>(undefined)

  useEffect(() => {
    async function load(): Promise<void> {
      const found = await fetchOrder(orderId)
      order.value = found ?? 'unknown'
      if (!found) return
      emptyCart()
      keepFriendCode(undefined)
      rememberOrder(found)
      // Tells Goodword about the order. Reporting it again, on reload, counts once.
      const { amount, currency, coupon, orderToken } = found
      answer.value = await goodword.convert({
        orderId,
        amount,
        currency,
        ...(coupon !== undefined && { coupon }),
        ...(orderToken !== undefined && { orderToken }),
      })
    }
    load().catch(reportError)
  }, [orderId, order, answer])

  if (!order.value) return null
  if (order.value === 'unknown') return <UnknownOrder />
  const { lines, discount, shipping, amount } = order.value
  return (
    <>
      <h1>Thank you!</h1>
      <p class="lead">
        Your order <strong>{orderId}</strong> is in. As this is a sample shop, it will stay right here.
      </p>
      <ReferralAnswer answer={answer.value} granted={Number(discount) > 0} />
      <div class="columns summary-first">
        <section class="panel" aria-labelledby="sum-title">
          <h2 id="sum-title">Your order</h2>
          <BriefLines lines={lines.map((line) => ({ ...line, price: price(line.amount) }))} />
          <Sums
            discount={discountPrice(Number(discount) * 100)}
            shipping={shippingPrice(Number(shipping) * 100)}
            total={price(amount)}
          />
        </section>
        <ThanksWidget order={orderId} product={lines[0]?.name} />
      </div>
    </>
  )
}
