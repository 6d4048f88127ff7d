import type { OwnerSession } from '@goodword/protocol'
import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Api } from './api/api.ts'
import type { ShopApi } from './api/shop-api.ts'
import type { Texts } from './language/texts.ts'
import type { Route } from './route.ts'

/** What every part of the pages works with. */
export interface App {
  readonly api: Api
  readonly texts: ReadonlySignal<Texts>
  readonly route: ReadonlySignal<Route>
  /** `undefined`: nobody is signed in. */
  readonly session: Signal<OwnerSession | undefined>
  /** The server could not say who is there. */
  readonly isAway: Signal<boolean>
  /** The shop that the pages are about. */
  readonly shopId: Signal<string | undefined>
  /** What a screen reader is told, and everybody sees for a moment. */
  readonly news: Signal<string>
  chooseLanguage(lang: string): Promise<void>
  go(hash: string): void
  /** Asks the server who is there. */
  look(): Promise<void>
}

export const AppContext = createContext<App | undefined>(undefined)

/** @throws Error outside of the pages */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('there is no app around this part')
  return app
}

/** Says sentences in the language that is chosen now. */
export function useTexts(): Texts {
  return useApp().texts.value
}

/** What can be asked about the shop that the pages are about. */
export function useShopApi(): ShopApi {
  const { api, shopId } = useApp()
  return api.shop(shopId.value ?? '')
}
