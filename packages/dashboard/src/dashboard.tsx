import { useEffect } from 'preact/hooks'
import { type App, AppContext } from './app.ts'
import { Away } from './pages/away.tsx'
import { Enter } from './pages/enter.tsx'
import { FirstRun } from './pages/first-run.tsx'
import { SignedOut } from './pages/signed-out.tsx'
import { News } from './parts/news.tsx'
import { Shell } from './shell.tsx'

/** All of the owner's pages. */
export function Dashboard({ app }: { readonly app: App }) {
  const { lang } = app.texts.value
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  return (
    <AppContext.Provider value={app}>
      <View app={app} />
      <News />
    </AppContext.Provider>
  )
}

function View({ app }: { readonly app: App }) {
  const route = app.route.value
  const session = app.session.value
  if (route.name === 'enter') return <Enter secret={route.secret} />
  if (!session) return app.isAway.value ? <Away /> : <SignedOut />
  const isFirst = session.shops.length === 0
  if (session.operator && (isFirst || route.name === 'new')) return <FirstRun />
  return <Shell />
}
