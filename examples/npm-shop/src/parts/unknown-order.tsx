export function UnknownOrder() {
  return (
    <div class="empty">
      <h1>We cannot find this order</h1>
      <p>The sample shop forgets its orders when it is restarted.</p>
      <a class="button" href="/#shop">
        Back to the shop
      </a>
    </div>
  )
}
