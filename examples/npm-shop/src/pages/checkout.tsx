import { useSignal } from '@preact/signals'
import { productById } from 'script-tag-shop/js/products.js'
import { euro, totals } from 'script-tag-shop/js/totals.js'
import { cartLines } from '../cart-lines.ts'
import { friendCode } from '../friend-code.ts'
import { placeOrder } from '../orders.ts'
import { BriefLines } from '../parts/brief-lines.tsx'
import { CheckoutFields } from '../parts/checkout-fields.tsx'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Sums } from '../parts/sums.tsx'
import { go } from '../place.ts'
import { discountPrice, shippingPrice } from '../price.ts'

export function Checkout() {
  const sending = useSignal(false)
  const problem = useSignal('')
  const lines = cartLines.value
  const { discount, shipping, total } = totals(lines, friendCode.value)

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    // Two presses are one order.
    if (sending.value) return
    sending.value = true
    problem.value = ''
    try {
      const { orderId } = await placeOrder(lines, friendCode.value)
      go(`/thank-you?order=${orderId}`)
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error)
    } finally {
      sending.value = false
    }
  }

  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumb">
        <a href="/cart">Your cart</a>
      </nav>
      <h1>Checkout</h1>
      {lines.length === 0 ? (
        <NothingYet>There is nothing to check out yet.</NothingYet>
      ) : (
        <form class="columns" onSubmit={submit}>
          <CheckoutFields />
          <section class="panel" aria-labelledby="sum-title">
            <h2 id="sum-title">Your order</h2>
            <BriefLines
              lines={lines.map(({ id, quantity }) => ({
                name: productById(id)?.name ?? id,
                quantity,
                price: euro((productById(id)?.cents ?? 0) * quantity),
              }))}
            />
            <Sums discount={discountPrice(discount)} shipping={shippingPrice(shipping)} total={euro(total)} />
            <p class="problem" role="alert">
              {problem}
            </p>
            <button class="button wide" type="submit" aria-disabled={sending.value}>
              Place demo order
            </button>
          </section>
        </form>
      )}
    </>
  )
}
