import { useSignal } from '@preact/signals'
import { addToCart } from 'script-tag-shop/js/cart.js'
import type { Product } from 'script-tag-shop/js/products.js'
import { euro } from 'script-tag-shop/js/totals.js'
import { Invitation } from '../parts/invitation.tsx'
import { Picture } from '../parts/picture.tsx'

export function ProductPage({ product }: { product: Product }) {
  const added = useSignal(false)

  function add(event: SubmitEvent): void {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    addToCart(product.id, Number(new FormData(event.currentTarget).get('quantity')))
    added.value = true
  }

  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumb">
        <a href="/#shop">The shop</a>
      </nav>
      <article class="product">
        <Picture product={product} />
        <div class="product-words">
          <h1>{product.name}</h1>
          <p class="price">
            {euro(product.cents)} <span class="quiet">VAT included</span>
          </p>
          <p>{product.story}</p>
          <form class="buy" onSubmit={add}>
            <label>
              Quantity
              <select name="quantity">
                {[1, 2, 3, 4, 5, 6].map((pieces) => (
                  <option key={pieces}>{pieces}</option>
                ))}
              </select>
            </label>
            <button class="button" type="submit">
              Add to cart
            </button>
          </form>
          <p class="said" role="status">
            {added.value && (
              <>
                {product.name} is in your cart. <a href="/cart">Go to the cart</a>
              </>
            )}
          </p>
          <dl class="facts">
            {product.facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      </article>
      <Invitation />
    </>
  )
}
