import { useEffect, useRef } from 'preact/hooks'

/** How far from the viewport the link may be when the code of the invitation is fetched. */
const MARGIN = '400px'

/** A short word about the referral programme. Its link opens the invitation in a dialog; until that is here, the account. */
export function Invitation() {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        near.disconnect()
        import('@goodword/widget/define-invite').catch(reportError)
      },
      { rootMargin: MARGIN },
    )
    if (link.current) near.observe(link.current)
    return () => near.disconnect()
  }, [])
  return (
    <section class="invite" aria-labelledby="invite-title">
      <div>
        <h2 id="invite-title">Good plants get talked about</h2>
        <p>Give a friend your link. When they buy with it, you both get a thank-you from us.</p>
      </div>
      <a class="button second" href="/account" data-goodword-open ref={link}>
        Bring a friend
      </a>
    </section>
  )
}
