import { ARRIVAL_KEY, CODE_PARAMETER, INSTANCE_KEY, isPublishableKey, READY_EVENT } from '@goodword/protocol'
import type { Arrival } from './arrival.ts'
import type { Chunks } from './chunks.ts'
import type { Engine } from './engine.ts'
import type { Entry } from './entry.ts'
import { GoodwordError } from './error.ts'
import type { Consent, Goodword } from './goodword.ts'
import { createInbox } from './inbox.ts'
import { watchNavigation } from './navigation.ts'
import { newId } from './new-id.ts'
import { once } from './once.ts'
import type { Given } from './options.ts'
import { takeQueue } from './queue.ts'
import { sendAtUnload } from './unload.ts'
import { warn } from './warn.ts'

declare const __VERSION__: string

type Page = typeof globalThis & { [key: symbol]: Goodword | undefined }

/**
 * What every page view runs. It rings and does nothing itself: the engine is fetched when the address may hold a
 * code, when something waits to be sent, or when the page calls. What must not be lost until then (an arrival, an
 * order) is noted at once, so that the shopper may click on or close the tab.
 *
 * @throws {GoodwordError} `option_invalid`
 */
export function start(options: Given, chunks: Chunks): Goodword {
  const page = globalThis as Page
  const key = Symbol.for(INSTANCE_KEY)
  const standing = page[key]
  if (standing) {
    warn(`version ${standing.version} is on this page already; ${__VERSION__} leaves it the work`)
    return standing
  }

  const { shop } = options
  const api = options.api.replace(/\/+$/, '')
  if (!isPublishableKey(shop))
    throw new GoodwordError('option_invalid', `shop: "${shop}" is no publishable key, pk_…`)
  if (!/^https?:/.test(api)) throw new GoodwordError('option_invalid', `api: "${api}" is no http(s) address`)
  const codeMarks = `${options.parameters ?? CODE_PARAMETER}`.split(',').map((name) => `${name}=`)
  const storage = reach(() => localStorage)
  const tab = reach(() => sessionStorage)
  // Anything but a clear "granted" keeps nothing.
  let consent: Consent = (options.consent ?? 'granted') === 'granted' ? 'granted' : 'required'
  const allowed = () => consent === 'granted'
  const inbox = createInbox(shop, storage, allowed)
  const arrivals: Arrival[] = []
  let running: Engine | undefined

  const transport = once(async () => (await chunks.transport()).createTransport(api))
  const engine = once(async () => {
    const { createEngine } = await chunks.engine()
    running = createEngine({ options, inbox, tab, arrivals, transport, newId, consent: () => consent })
    return running
  })
  /** Without the engine (offline, blocked) everything waits for `online`, the next page, or the send at unload. */
  const wake = () =>
    void engine().then(
      (engine) => engine.work(),
      () => {},
    )

  const add = (message: Entry['message']) => {
    const at = Date.now()
    const entry = { id: newId(at), at, message }
    inbox.add(entry)
    return entry
  }

  /** Looks at the address, again after each change of it. */
  const look = () => {
    const address = location.href
    if (!codeMarks.some((mark) => address.includes(mark)) || arrivals.at(-1)?.address === address) return
    const arrival = { at: Date.now(), address, from: document.referrer }
    arrivals.push(arrival)
    reach(() => allowed() && tab?.setItem(ARRIVAL_KEY, JSON.stringify(arrival)))
    wake()
  }

  const instance: Goodword = {
    version: __VERSION__,
    shop,
    api,
    get consent() {
      return consent
    },
    setConsent(next) {
      consent = next
      engine().then(
        (engine) => engine.consentChanged(),
        () => {},
      )
    },
    async convert(order) {
      const entry = add({ type: 'conversion', ...order, amount: `${order.amount}` })
      const loaded = await engine().catch(() => undefined)
      return loaded ? loaded.deliver(entry, order) : { status: 'queued' }
    },
    share(share) {
      add({ type: 'share', ...share })
      wake()
    },
    request: async (path, options) => (await transport()).request(path, options),
  }
  page[key] = instance

  const begin = () => {
    look()
    const waits = (storage: Storage | undefined, start: string) =>
      Object.keys(storage ?? {}).some((key) => key.startsWith(start))
    const wakeForWaiting = () =>
      (waits(storage, inbox.prefix) || waits(tab, ARRIVAL_KEY) || inbox.memory.size) && wake()
    wakeForWaiting()
    watchNavigation(window, look)
    addEventListener('online', wakeForWaiting)
    // Back from the back/forward cache.
    addEventListener('pageshow', wakeForWaiting)
    sendAtUnload(() => running, { shop, api, inbox })
    takeQueue(instance)
    document.dispatchEvent(new Event(READY_EVENT))
  }
  // A page that is only being prepared has no visitor yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true })
  } else begin()
  return instance
}

/** Storage, or nothing: in sandboxed frames and with blocked or full storage the very access throws. */
function reach<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}
