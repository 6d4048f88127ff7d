import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'goodword-invite': HTMLAttributes<HTMLElement>
    }
  }
}
