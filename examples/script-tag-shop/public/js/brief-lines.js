/**
 * Fills a list with one short line per product: what, how many, how much.
 *
 * @param {HTMLUListElement} list
 * @param {ReadonlyArray<{ name: string, quantity: number, price: string }>} lines
 */
export function showBriefLines(list, lines) {
  list.replaceChildren(
    ...lines.map(({ name, quantity, price }) => {
      const row = document.createElement('li')
      const what = document.createElement('span')
      what.textContent = quantity > 1 ? `${quantity} × ${name}` : name
      const amount = document.createElement('span')
      amount.textContent = price
      row.append(what, amount)
      return row
    }),
  )
}
