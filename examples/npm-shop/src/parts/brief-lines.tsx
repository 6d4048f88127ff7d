/** One short line per product: what, how many, how much. */
export function BriefLines({ lines }: { lines: ReadonlyArray<BriefLine> }) {
  return (
    <ul class="brief">
      {lines.map(({ name, quantity, price }) => (
        <li key={name}>
          <span>{quantity > 1 ? `${quantity} × ${name}` : name}</span>
          <span>{price}</span>
        </li>
      ))}
    </ul>
  )
}

interface BriefLine {
  readonly name: string
  readonly quantity: number
  /** As it is shown, `€16.90`. */
  readonly price: string
}
