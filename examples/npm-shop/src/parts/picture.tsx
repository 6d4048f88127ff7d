import type { Product } from 'script-tag-shop/js/products.js'

/** Drawings of the plain HTML shop, by name. */
export const pictures: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../../script-tag-shop/public/pictures/*.svg', {
      eager: true,
      query: '?url',
      import: 'default',
    }),
  ).map(([path, url]) => [path.replace(/^.*\/|\.svg$/g, ''), url]),
)

/** A product in front of its wall. */
export function Picture({ product, alt = product.alt, lazy = false }: PictureProps) {
  return (
    <div class="tile" data-tint={product.tint}>
      <img
        src={pictures[product.id]}
        width="400"
        height="400"
        alt={alt}
        loading={lazy ? 'lazy' : undefined}
      />
    </div>
  )
}

interface PictureProps {
  product: Product
  /** Empty where the name stands beside it. @default product.alt */
  alt?: string
  /** For pictures below the fold. @default false */
  lazy?: boolean
}
