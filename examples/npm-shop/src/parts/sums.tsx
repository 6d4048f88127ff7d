/** The lower part of a bill. All as it is shown, `€16.90`. */
export function Sums({ goods, shipping, total }: { goods?: string; shipping: string; total: string }) {
  return (
    <dl class="sums">
      {goods && (
        <div>
          <dt>Goods</dt>
          <dd>{goods}</dd>
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
