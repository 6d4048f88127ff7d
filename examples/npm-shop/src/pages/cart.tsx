import { useSignal } from '@preact/signals'
import { setQuantity } from 'script-tag-shop/js/cart.js'
import { productById } from 'script-tag-shop/js/products.js'
import { euro, MOST_PIECES, totals } from 'script-tag-shop/js/totals.js'
import { cartLines } from '../cart-lines.ts'
import { friendCode } from '../friend-code.ts'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Picture } from '../parts/picture.tsx'
import { Sums } from '../parts/sums.tsx'
import { discountPrice, shippingPrice } from '../price.ts'

const QUANTITIES = Array.from({ length: MOST_PIECES }, (_, at) => at + 1)

export function Cart() {
  const said = useSignal('')
  const lines = cartLines.value
  const { goods, discount, shipping, total } = totals(lines, friendCode.value)

  function change(id: string, name: string, quantity: number): void {
    setQuantity(id, quantity)
    said.value = quantity
      ? `${quantity} of ${name}. Total ${euro(totals(cartLines.value, friendCode.value).total)}.`
      : `${name} was removed.`
    if (!quantity) document.getElementById('main')?.focus()
  }

  return (
    <>
      <h1>Your cart</h1>
      {lines.length === 0 ? (
        <NothingYet>There is nothing in it yet.</NothingYet>
      ) : (
        <div class="columns">
          <ul class="lines">
            {lines.map(({ id, quantity }) => {
              const product = productById(id)
              return (
                product && (
                  <li class="line" key={id}>
                    <Picture product={product} alt="" />
                    <div class="line-words">
                      <h2>
                        <a href={`/products/${id}`}>{product.name}</a>
                      </h2>
                      <p class="quiet">{euro(product.cents)} each</p>
                    </div>
                    <label>
                      <span class="unseen">Quantity of {product.name}</span>
                      <select
                        value={quantity}
                        onChange={(event) => change(id, product.name, Number(event.currentTarget.value))}
                      >
                        {QUANTITIES.map((pieces) => (
                          <option key={pieces}>{pieces}</option>
                        ))}
                      </select>
                    </label>
                    <p class="price">{euro(product.cents * quantity)}</p>
                    <button class="plain" type="button" onClick={() => change(id, product.name, 0)}>
                      Remove<span class="unseen"> {product.name}</span>
                    </button>
                  </li>
                )
              )
            })}
          </ul>
          <section class="panel" aria-labelledby="sum-title">
            <h2 id="sum-title">Summary</h2>
            <Sums
              goods={euro(goods)}
              discount={discountPrice(discount)}
              shipping={shippingPrice(shipping)}
              total={euro(total)}
            />
            <a class="button wide" href="/checkout">
              Go to checkout
            </a>
          </section>
        </div>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  )
}
