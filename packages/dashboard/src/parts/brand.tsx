/** A name, the same in every language. */
export const BRAND = 'Goodword'

/** The mark and the name. */
export function Brand() {
  return (
    <p class="brand">
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <rect width="32" height="32" rx="9" />
        <path d="M9 12a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-4l-4 4v-4a3 3 0 0 1-3-3z" />
      </svg>
      {BRAND}
    </p>
  )
}
