/** A short word about the referral programme, with the way to it. */
export function Invitation() {
  return (
    <section class="invite" aria-labelledby="invite-title">
      <div>
        <h2 id="invite-title">Good plants get talked about</h2>
        <p>Give a friend your link. When they buy with it, you both get a thank-you from us.</p>
      </div>
      <a class="button second" href="/account">
        Bring a friend
      </a>
    </section>
  )
}
