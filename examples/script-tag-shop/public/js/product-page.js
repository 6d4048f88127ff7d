import { addToCart } from './cart.js'
import { productById } from './products.js'

const form = document.querySelector('form.buy')
const said = document.querySelector('.said')

if (form instanceof HTMLFormElement && said) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const product = productById(form.dataset.product)
    if (!product) return
    addToCart(product.id, Number(new FormData(form).get('quantity')))
    const link = Object.assign(document.createElement('a'), { href: '/cart', textContent: 'Go to the cart' })
    said.replaceChildren(`${product.name} is in your cart. `, link)
  })
  // Before this script was here, a press would have sent the form and lost what was pressed for.
  const button = form.querySelector('button')
  if (button) button.disabled = false
}
