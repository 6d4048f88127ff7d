import { products } from 'script-tag-shop/js/products.js'
import { euro } from 'script-tag-shop/js/totals.js'
import { Invitation } from '../parts/invitation.tsx'
import { Picture, pictures } from '../parts/picture.tsx'

export function Home() {
  return (
    <>
      <section class="hero">
        <div class="hero-words">
          <h1>Green things for small rooms</h1>
          <p>
            Six plants, pots and tools we would keep ourselves. Potted by hand, sent in card, easy to keep
            alive.
          </p>
          <a class="button" href="#shop">
            See what is in
          </a>
        </div>
        <div class="scene">
          <img class="hang" src={pictures['string-of-pearls']} width="400" height="400" alt="" />
          <img class="tall" src={pictures.monstera} width="400" height="400" alt="" />
          <img class="mid" src={pictures.pilea} width="400" height="400" alt="" />
          <img class="low" src={pictures['watering-can']} width="400" height="400" alt="" />
        </div>
      </section>
      <section id="shop" aria-labelledby="shop-title">
        <h2 id="shop-title">The shop</h2>
        <ul class="grid">
          {products.map((product, at) => (
            <li class="card" key={product.id}>
              <Picture product={product} lazy={at > 3} />
              <h3>
                <a class="card-link" href={`/products/${product.id}`}>
                  {product.name}
                </a>
              </h3>
              <p class="price">{euro(product.cents)}</p>
              <p class="quiet">{product.line}</p>
            </li>
          ))}
        </ul>
      </section>
      <ul class="promises">
        <li>
          <strong>Free shipping</strong> from €50.00, else €4.90
        </li>
        <li>
          <strong>30 days</strong> to send things back
        </li>
        <li>
          <strong>A card with each plant</strong> that says how to keep it
        </li>
      </ul>
      <Invitation />
    </>
  )
}
