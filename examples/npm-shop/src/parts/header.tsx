import { cartLines } from '../cart-lines.ts'
import { pictures } from './picture.tsx'

/** @param path The page that is shown; its link is marked. */
export function Header({ path }: { path: string }) {
  const pieces = cartLines.value.reduce((sum, line) => sum + line.quantity, 0)
  const current = (href: string) => (path === href ? 'page' : undefined)
  return (
    <header class="top">
      <a class="brand" href="/">
        <img src={pictures.leaf} width="32" height="32" alt="" />
        Moss &amp; Clay
      </a>
      <nav aria-label="Shop">
        <a href="/#shop" aria-current={path === '/' ? 'true' : undefined}>
          Shop
        </a>
        <a href="/account" aria-current={current('/account')}>
          Account
        </a>
        <a href="/cart" aria-current={current('/cart')}>
          Cart <span class="count">{pieces}</span>
        </a>
      </nav>
    </header>
  )
}
