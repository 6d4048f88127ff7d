export function NotFound() {
  return (
    <div class="empty">
      <h1>Nothing grows here</h1>
      <p>This page does not exist, or not any more.</p>
      <a class="button" href="/#shop">
        Back to the shop
      </a>
    </div>
  )
}
