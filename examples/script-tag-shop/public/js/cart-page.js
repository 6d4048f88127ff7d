import { onCartChange, readCart, setQuantity } from './cart.js'
import { find } from './find.js'
import { onFriendCodeChange, readFriendCode } from './friend-code.js'
import { productById } from './products.js'
import { showDiscount } from './show-discount.js'
import { euro, MOST_PIECES, totals } from './totals.js'

const list = find('lines', HTMLUListElement)
const template = find('line', HTMLTemplateElement)
const said = find('said', HTMLElement)

/** Draws the cart. Lines stay in place while their number of pieces changes, and with them the focus. */
function show() {
  const cart = readCart()
  const { goods, discount, shipping, total } = totals(cart, readFriendCode())
  find('empty', HTMLElement).hidden = cart.length > 0
  find('full', HTMLElement).hidden = cart.length === 0
  find('goods', HTMLElement).textContent = euro(goods)
  showDiscount(discount)
  find('shipping', HTMLElement).textContent = shipping ? euro(shipping) : 'Free'
  find('total', HTMLElement).textContent = euro(total)
  for (const row of [...list.children]) {
    if (row instanceof HTMLElement && !cart.some((line) => line.id === row.dataset.id)) row.remove()
  }
  for (const line of cart) {
    const row = list.querySelector(`[data-id="${line.id}"]`) ?? newRow(line.id)
    const select = row.querySelector('select')
    if (select) select.value = String(line.quantity)
    const price = row.querySelector('.price')
    if (price) price.textContent = euro((productById(line.id)?.cents ?? 0) * line.quantity)
  }
}

/** @param {string} id */
function newRow(id) {
  const product = productById(id)
  const row = template.content.firstElementChild?.cloneNode(true)
  if (!product || !(row instanceof HTMLElement)) throw new TypeError(`no line for ${id}`)
  row.dataset.id = id
  row.querySelector('.tile')?.setAttribute('data-tint', product.tint)
  row.querySelector('img')?.setAttribute('src', `/pictures/${id}.svg`)
  const link = row.querySelector('a')
  if (link) Object.assign(link, { href: `/products/${id}`, textContent: product.name })
  for (const [selector, text] of [
    ['.quiet', `${euro(product.cents)} each`],
    ['label .unseen', `Quantity of ${product.name}`],
    ['button .unseen', ` ${product.name}`],
  ]) {
    const element = row.querySelector(selector ?? '')
    if (element) element.textContent = text ?? ''
  }
  const select = row.querySelector('select')
  for (let pieces = 1; pieces <= MOST_PIECES; pieces++) select?.add(new Option(String(pieces)))
  select?.addEventListener('change', () => {
    setQuantity(id, Number(select.value))
    said.textContent = `${select.value} of ${product.name}. Total ${euro(totals(readCart(), readFriendCode()).total)}.`
  })
  const remove = row.querySelector('button')
  remove?.addEventListener('click', () => {
    setQuantity(id, 0)
    said.textContent = `${product.name} was removed.`
    find('main', HTMLElement).focus()
  })
  list.append(row)
  return row
}

show()
onCartChange(show)
onFriendCodeChange(show)
