/** Where a cart would stand. */
export function NothingYet({ children }: { children: string }) {
  return (
    <div class="empty">
      <p>{children}</p>
      <a class="button" href="/#shop">
        See what is in
      </a>
    </div>
  )
}
