import { countPieces, onCartChange } from './cart.js'

/** Shows how many pieces are in the cart, in the header of every page. */
function show() {
  for (const element of document.querySelectorAll('[data-cart-count]')) {
    element.textContent = String(countPieces())
  }
}

show()
onCartChange(show)
