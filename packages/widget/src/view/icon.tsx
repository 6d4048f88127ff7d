/** A drawing of strokes on a 24 × 24 grid, for the eyes only: words stand beside it. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
