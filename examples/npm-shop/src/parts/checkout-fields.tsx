/** Where to send it, filled in with sample data. The shop's server is not even sent it. */
export function CheckoutFields() {
  return (
    <div class="fields">
      <p class="note">
        <strong>This is a demo.</strong> The form is filled in with sample data. Nothing is paid, nothing is
        sent, and the shop keeps none of it.
      </p>
      <label>
        Name <input name="name" autocomplete="name" defaultValue="Sam Sample" required />
      </label>
      <label>
        E-mail
        <input
          name="email"
          type="email"
          autocomplete="email"
          defaultValue="sam.sample@example.com"
          required
        />
      </label>
      <label>
        Street and number
        <input name="street" autocomplete="street-address" defaultValue="1 Sample Street" required />
      </label>
      <div class="pair">
        <label>
          Postal code <input name="postal" autocomplete="postal-code" defaultValue="00000" required />
        </label>
        <label>
          City <input name="city" autocomplete="address-level2" defaultValue="Sampleton" required />
        </label>
      </div>
      <fieldset>
        <legend>Payment</legend>
        <label class="choice">
          <input type="radio" name="payment" value="demo" defaultChecked /> Demo payment: nothing is charged
        </label>
      </fieldset>
    </div>
  )
}
