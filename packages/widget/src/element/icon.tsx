/** A drawing of strokes on a 24 × 24 grid, for the eyes only: words stand beside it. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

/** Two sheets: copy. */
export const PAPERS = 'M9 9h11v11H9zM5 15H4V4h11v1'
export const TICK = 'M5 12.5l4.5 4.5L19 7.5'
