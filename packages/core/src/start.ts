import {
  ARRIVAL_KEY,
  DEBUG_PARAMETER,
  INSTANCE_KEY,
  PUBLISHABLE_KEY_GRAMMAR,
  READY_EVENT,
} from '@goodword/protocol'
import { watchArrivals } from './capture/arrivals.ts'
import type { Chunks } from './chunks.ts'
import type { Consent } from './consent/consent.ts'
import type { Entry } from './delivery/entry.ts'
import { createInbox } from './delivery/inbox.ts'
import { sendAtUnload } from './delivery/unload.ts'
import { sealed, toMessage } from './delivery/wire.ts'
import type { Engine } from './engine.ts'
import { GoodwordError } from './error.ts'
import { createEvents } from './events.ts'
import type { Goodword } from './goodword.ts'
import { parseTouches } from './memory/touch.ts'
import { newId } from './new-id.ts'
import { once } from './once.ts'
import type { Given } from './options.ts'
import { proofsOf } from './orders/proofs.ts'
import type { Load } from './page/companions.ts'
import { keepEntry } from './page/entry.ts'
import { takeQueue } from './queue.ts'
import { reach } from './reach.ts'
import { somethingToDo } from './something-to-do.ts'
import { warn } from './warn.ts'

declare const __VERSION__: string

/** How long `convert()` waits for the engine before it says `queued`, in milliseconds. */
const PATIENCE = 10_000

type Page = typeof globalThis & { [key: symbol]: Goodword | undefined }

/**
 * What every page view runs. It rings and does nothing itself: the engine is fetched when the address may hold a
 * code, when something is remembered or waits to be sent, or when the page calls. What must not be lost until then
 * (an arrival, an order) is noted at once, so that the shopper may click on or close the tab.
 *
 * @throws {GoodwordError} `option_invalid`
 */
export function start(options: Given, load: Load<Chunks>): Goodword {
  const page = globalThis as Page
  const key = Symbol.for(INSTANCE_KEY)
  const standing = page[key]
  if (standing) {
    warn(`version ${standing.version} is loaded already; ${__VERSION__} does nothing`)
    return standing
  }

  const { shop } = options
  // A page without types may leave it out: that is a wrong option like others.
  const api = `${options.api}`.replace(/\/+$/, '')
  if (!PUBLISHABLE_KEY_GRAMMAR.test(shop))
    throw new GoodwordError('option_invalid', `shop: "${shop}" is no publishable key, pk_…`)
  if (!/^(https?:|\/)/.test(api))
    throw new GoodwordError('option_invalid', `api: "${api}" is no http(s) address`)

  // Anything but a clear "granted" keeps nothing.
  let consent: Consent = (options.consent ?? 'granted') === 'granted' ? 'granted' : 'required'
  const allowed = () => consent === 'granted'
  const device = reach(() => localStorage)
  const inbox = createInbox(shop, () => (allowed() ? device : undefined))
  const tab = reach(() => sessionStorage)
  const { emit, on } = createEvents()
  const arrivals = watchArrivals(options, (arrival) => {
    reach(() => allowed() && tab?.setItem(ARRIVAL_KEY, JSON.stringify(arrival)))
    wake()
  })

  let running: Engine | undefined
  const transport = once(async () => (await load('transport')).createTransport(api, GoodwordError, warn))
  const engine = once(async () => {
    const parts = { options, instance, inbox, device, tab, arrivals: arrivals.list, load, transport, newId }
    running = (await load('engine')).createEngine({
      ...parts,
      consent: () => consent,
      emit,
      parseTouches,
      sealed,
      toMessage,
      GoodwordError,
    })
    return running
  })
  /** Without the engine (offline, blocked) everything waits for `online`, the next page, or the send at unload. */
  const withEngine = (use: (engine: Engine) => unknown) => void engine().then(use, () => {})
  const wake = () => withEngine((engine) => engine.work())

  const add = (message: Entry['message']) => {
    const at = Date.now()
    const entry = { id: newId(at), at, message }
    inbox.add(entry)
    return entry
  }

  const instance: Goodword = {
    version: __VERSION__,
    shop,
    api,
    get consent() {
      return consent
    },
    setConsent(next) {
      if (next === consent) return
      consent = next
      withEngine((engine) => engine.consentChanged())
      emit('consent', { consent })
    },
    async convert(order) {
      const { orderKey, ...told } = order
      const entry = add({ type: 'conversion', ...told, amount: `${told.amount}` })
      // Here, and not in the engine, which may come after the page is closed: then the report would be as good as a stranger's.
      inbox.prove(entry.id, proofsOf(orderKey))
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
      const loaded = await Promise.race([engine().catch(() => undefined), late])
      return loaded ? loaded.deliver(entry, order) : { status: 'queued' }
    },
    share(share) {
      add({ type: 'share', ...share })
      wake()
    },
    on,
    async fill(field, given) {
      const code = given ?? (await engine()).touches().at(-1)?.code
      return !!code && (await load('cart')).fill(field, code)
    },
    somebodyElse: () => withEngine((engine) => engine.somebodyElse()),
    explain: async () => (await load('inspect')).explain(instance, await engine()),
    request: async (path, options) => (await transport()).request(path, options),
  }
  page[key] = instance

  const begin = () => {
    const look = () => somethingToDo(options, inbox, tab) && wake()
    // Without consent an invitation on this page takes it from the address itself.
    if (tab && allowed()) reach(() => keepEntry(tab))
    arrivals.begin()
    look()
    addEventListener('online', look)
    // `pageshow` is a return from the back/forward cache, `load` the last moment at which the page writes its order.
    addEventListener('pageshow', look)
    sendAtUnload(() => running, { shop, api, inbox, all: options.orders === 'all' })
    takeQueue(instance)
    if (location.search.includes(DEBUG_PARAMETER)) {
      load('inspect').then(
        ({ showOverlay }) => showOverlay(instance),
        () => {},
      )
    }
    document.dispatchEvent(new Event(READY_EVENT))
  }
  // A page that is only being prepared has no visitor yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true })
  } else begin()
  return instance
}
