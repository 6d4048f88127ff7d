import type { VNode } from 'preact'
import { productById } from 'script-tag-shop/js/products.js'
import { Account } from './pages/account.tsx'
import { Cart } from './pages/cart.tsx'
import { Checkout } from './pages/checkout.tsx'
import { Home } from './pages/home.tsx'
import { NotFound } from './pages/not-found.tsx'
import { ProductPage } from './pages/product-page.tsx'
import { ThankYou } from './pages/thank-you.tsx'

/** What stands at an address of the shop. */
export interface Route {
  readonly title: string
  readonly view: VNode
}

/** Finds the page for an address. */
export function route({ pathname, searchParams }: URL): Route {
  const [, folder, id, ...more] = pathname.replace(/\/$/, '').split('/')
  const product = folder === 'products' && more.length === 0 ? productById(id) : undefined
  if (product) return { title: product.name, view: <ProductPage key={product.id} product={product} /> }
  switch (pathname) {
    case '/':
      return { title: 'Plants and pots for small rooms', view: <Home /> }
    case '/cart':
      return { title: 'Cart', view: <Cart /> }
    case '/checkout':
      return { title: 'Checkout', view: <Checkout /> }
    case '/thank-you':
      return { title: 'Thank you', view: <ThankYou orderId={searchParams.get('order') ?? ''} /> }
    case '/account':
      return { title: 'Your account', view: <Account /> }
    default:
      return { title: 'Not found', view: <NotFound /> }
  }
}
