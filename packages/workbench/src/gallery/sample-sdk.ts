import { type Invite, type Offer, PATHS, problem } from '@goodword/protocol'

/** What a sample's server does. */
export interface SampleServer {
  readonly invite: Invite
  readonly offer: Offer
  /** It cannot be reached. */
  readonly away?: boolean
  /** It never answers. */
  readonly silent?: boolean
  /** The shop's cart never answers. */
  readonly silentCart?: boolean
}

/** Stands in the place of the page's SDK: the gallery has no server. */
export class SampleSdk {
  readonly version = 'sample'
  readonly shop = 'pk_sample'
  readonly api = 'https://refer.shop.example'
  readonly consent = 'granted'
  readonly #server: SampleServer
  readonly #events: Readonly<Record<string, unknown>>

  /** @param events what the SDK has told before anybody listened, by name. */
  constructor(server: SampleServer, events: Readonly<Record<string, unknown>>) {
    this.#server = server
    this.#events = events
  }

  async request(path: string): Promise<unknown> {
    const { invite, offer, away, silent } = this.#server
    if (silent) return new Promise(() => {})
    const gone = Object.assign(new Error('sample'), { name: 'GoodwordError', code: 'network' })
    if (away)
      throw Object.assign(gone, { problem: path === PATHS.invite ? problem('unavailable') : undefined })
    if (path === PATHS.advocates) return { code: invite.code, session: 'sample' }
    if (path === PATHS.invite) return invite
    if (path.startsWith(PATHS.offer)) return offer
    return { received: true }
  }

  on(name: string, listener: (detail: unknown) => void): () => void {
    if (name in this.#events) queueMicrotask(() => listener(this.#events[name]))
    return () => {}
  }

  share(): void {}
  somebodyElse(): void {}
  setConsent(): void {}

  async fill(): Promise<boolean> {
    return this.#server.silentCart ? new Promise(() => {}) : false
  }
}
