import { signal } from '@preact/signals'
import { onCartChange, readCart } from 'script-tag-shop/js/cart.js'

/** What is in the cart, kept up to date across tabs. */
export const cartLines = signal(readCart())

onCartChange(() => {
  cartLines.value = readCart()
})
