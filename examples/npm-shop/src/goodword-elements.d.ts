import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'goodword-invite': HTMLAttributes<HTMLElement>
      'goodword-welcome': HTMLAttributes<HTMLElement>
      'goodword-thanks': HTMLAttributes<HTMLElement> & { order: string; product?: string | undefined }
    }
  }
}
