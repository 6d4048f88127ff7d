import { useLayoutEffect, useRef } from 'preact/hooks'
import { Footer } from './parts/footer.tsx'
import { Header } from './parts/header.tsx'
import { WelcomeBanner } from './parts/welcome-banner.tsx'
import { place } from './place.ts'
import { route } from './route.tsx'

/** Where people look around; the cart and what comes after it is left in peace. */
const welcomes = (path: string) => path === '/' || path.startsWith('/products/')

export function App() {
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  const { pathname, search, hash } = place.value
  const { title, view } = route(place.value)

  // A new page begins at its top and is read out from its beginning, as if it had been loaded.
  useLayoutEffect(() => {
    document.title = `${title} · Moss & Clay`
    const target = hash ? document.getElementById(hash.slice(1)) : null
    if (target) target.scrollIntoView()
    if (!first.current) {
      if (!target) scrollTo({ top: 0, behavior: 'instant' })
      main.current?.focus({ preventScroll: true })
    }
    first.current = false
  }, [pathname, search, hash])

  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <aside class="demo">Sample shop: nothing is sold or paid.</aside>
      {welcomes(pathname) && <WelcomeBanner />}
      <Header path={pathname} />
      <main id="main" tabIndex={-1} ref={main}>
        {view}
      </main>
      <Footer />
    </>
  )
}
