import { useEffect } from 'preact/hooks'

/** Goodword's moment after the purchase: rate it, then invite a friend. */
export function ThanksWidget({ order, product }: { order: string; product: string | undefined }) {
  useEffect(() => {
    import('@goodword/widget/define-thanks').catch(reportError)
    import('@goodword/widget/define-invite').catch(reportError)
  }, [])
  return <goodword-thanks order={order} product={product} />
}
