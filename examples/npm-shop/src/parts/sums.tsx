/** The lower part of a bill. All as it is shown, `€16.90`. */
export function Sums({ goods, discount, shipping, total }: SumsProps) {
  return (
    <dl class="sums">
      {goods && (
        <div>
          <dt>Goods</dt>
          <dd>{goods}</dd>
        </div>
      )}
      {discount && (
        <div>
          <dt>From your friend</dt>
          <dd>{discount}</dd>
        </div>
      )}
      <div>
        <dt>Shipping</dt>
        <dd>{shipping}</dd>
      </div>
      <div class="total">
        <dt>Total</dt>
        <dd>{total}</dd>
      </div>
    </dl>
  )
}

interface SumsProps {
  readonly goods?: string
  /** Empty when there is none. */
  readonly discount: string
  readonly shipping: string
  readonly total: string
}
