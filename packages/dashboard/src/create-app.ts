import { OWNER_LANGUAGE_KEY, type OwnerSession } from '@goodword/protocol'
import { computed, signal } from '@preact/signals'
import { createApi } from './api/api.ts'
import { ApiError } from './api/api-error.ts'
import { createAsk } from './api/ask.ts'
import type { App } from './app.ts'
import { bringWords, chooseLanguage } from './language/languages.ts'
import { createTexts } from './language/texts.ts'
import { readRoute } from './route.ts'

/** What the app takes from the browser. */
export interface AppSettings {
  /** Address of the API, with a slash at its end. */
  readonly base: string
  readonly fetch: typeof globalThis.fetch
  readonly window: Pick<Window, 'location' | 'history' | 'addEventListener' | 'localStorage' | 'navigator'>
}

/** Puts the app together and asks who is there. Resolves when the first view can be drawn. */
export async function createApp({ base, fetch, window }: AppSettings): Promise<App> {
  const session = signal<OwnerSession | undefined>(undefined)
  const chosen = signal<string | undefined>(undefined)
  const api = createApi(
    createAsk(base, () => session.value?.token, fetch),
    base,
  )

  const hash = signal(window.location.hash)
  const route = computed(() => readRoute(hash.value))
  window.addEventListener('hashchange', () => {
    hash.value = window.location.hash
  })
  if (route.value.name === 'enter') {
    // The secret stays in memory: not in the history, not in a picture of the screen.
    window.history.replaceState(null, '', window.location.pathname)
  }

  const wishes = [kept(window.localStorage) ?? '', ...window.navigator.languages]
  const lang = signal(chooseLanguage(wishes))
  const words = signal(await bringWords(lang.value))
  const texts = computed(() => createTexts(lang.value, words.value))

  const app: App = {
    api,
    route,
    texts,
    session,
    isAway: signal(false),
    news: signal(''),
    shopId: chosen,
    async chooseLanguage(next) {
      words.value = await bringWords(next)
      lang.value = next
      keep(window.localStorage, next)
    },
    async look() {
      try {
        session.value = await api.session()
        app.isAway.value = false
      } catch (error) {
        session.value = undefined
        app.isAway.value = error instanceof ApiError && error.isPassing
      }
      chosen.value ??= session.value?.shops[0]?.id
    },
    go(to) {
      window.location.hash = to
      hash.value = to
    },
  }
  await app.look()
  return app
}

function kept(storage: Storage): string | null {
  try {
    return storage.getItem(OWNER_LANGUAGE_KEY)
  } catch {
    return null
  }
}

function keep(storage: Storage, lang: string): void {
  try {
    storage.setItem(OWNER_LANGUAGE_KEY, lang)
  } catch {
    // Chosen for this page only, then.
  }
}
