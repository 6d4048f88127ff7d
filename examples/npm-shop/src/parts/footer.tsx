export function Footer() {
  return (
    <footer class="bottom">
      <p>Moss &amp; Clay is an invented shop. Plants, prices and people in it are samples.</p>
      <p>
        <a href="/account">Bring a friend</a>
      </p>
    </footer>
  )
}
