import { useEffect, useRef } from 'preact/hooks'
import { useApp, useTexts } from './app.ts'
import { Advocates } from './pages/advocates.tsx'
import { Coupons } from './pages/coupons.tsx'
import { Customers } from './pages/customers.tsx'
import { Lists } from './pages/lists.tsx'
import { Missed } from './pages/missed.tsx'
import { Overview } from './pages/overview.tsx'
import { ProgrammePage } from './pages/programme.tsx'
import { Ratings } from './pages/ratings.tsx'
import { Review } from './pages/review.tsx'
import { Rewards } from './pages/rewards.tsx'
import { ShopPage } from './pages/shop.tsx'
import { Brand } from './parts/brand.tsx'
import { Button } from './parts/button.tsx'
import { LanguageChoice } from './parts/language-choice.tsx'
import { ShopChoice } from './parts/shop-choice.tsx'
import { hashOf, PAGES, type PageName } from './route.ts'
import { useAction } from './state/use-action.ts'

const VIEWS: Readonly<Record<PageName, () => preact.JSX.Element>> = {
  overview: Overview,
  review: Review,
  missed: Missed,
  rewards: Rewards,
  advocates: Advocates,
  customers: Customers,
  ratings: Ratings,
  coupons: Coupons,
  lists: Lists,
  programme: ProgrammePage,
  shop: ShopPage,
}

/** The menu, and the page that is open. */
export function Shell() {
  const app = useApp()
  const texts = useTexts()
  const route = app.route.value
  const open = PAGES.find((name) => name === route.name) ?? 'overview'
  const View = VIEWS[open]
  const menu = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the menu is wider than the screen.
    const current = menu.current?.querySelector('[aria-current]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [open])
  const leaving = useAction(async () => {
    await app.api.leave()
    app.session.value = undefined
  })
  return (
    <div class="shell">
      <button type="button" class="skip" onClick={skip}>
        {texts.say('skip')}
      </button>
      <header>
        <Brand />
        <ShopChoice />
        <nav ref={menu} aria-label={texts.say('menu')}>
          <ul>
            {PAGES.map((name) => (
              <li key={name}>
                <a href={hashOf(name)} aria-current={name === open ? 'page' : undefined}>
                  {texts.say(`page_${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <View key={`${open} ${app.shopId.value}`} />
      <footer>
        <LanguageChoice />
        <Button look="plain" onClick={leaving.run} isBusy={leaving.isBusy}>
          {texts.say('sign_out')}
        </Button>
      </footer>
    </div>
  )
}

/** A button, not a link: the fragment of the address says which page is open. */
function skip(): void {
  document.querySelector<HTMLElement>('main h1')?.focus()
}
