import type { Invite } from '@goodword/protocol'
import { batch, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core'
import { type Arrivals, createArrivals } from '../../element/arrivals.ts'
import type { TextKey } from '../../words/texts.ts'
import { type Api, refusalOf } from './api.ts'
import type { SessionStore } from './session-store.ts'

/** Where the widget stands. */
export type Phase =
  | { readonly at: 'loading' }
  /** Nobody has joined in this browser. */
  | { readonly at: 'join' }
  | { readonly at: 'ready'; readonly invite: Invite }
  /** There is a session, but the server has not answered yet. */
  | { readonly at: 'away' }

/** A sentence to be spoken: one of the first view's texts, or words as they are. */
export interface Announcement {
  /** Tells the same sentence said twice apart. */
  readonly id: number
  readonly text?: TextKey
  readonly words?: string
}

/** What a model is made of. */
export interface ModelParts {
  readonly api: Api
  readonly sessions: SessionStore
  /** Token of a customer whom the shop's page knows. */
  readonly customerToken?: string | undefined
  /** Secret of a link in a mail: opens a session, whoever was here before. */
  readonly entry?: string | undefined
  /** Hears of each join by the form. A known customer is let in anew on every page, which is no join to be counted. */
  joined?(code: string): void
  /** Hears whose browser this is, each time that the server says it. */
  owned?(code: string): void
}

/** The widget's state and what can be done with it. Knows no DOM. */
export interface Model {
  readonly phase: ReadonlySignal<Phase>
  /** The server was asked by a press of a button and has not answered yet. */
  readonly busy: ReadonlySignal<boolean>
  /** The session ended, so the join form is shown again. */
  readonly expired: ReadonlySignal<boolean>
  /** The last refresh failed: what is shown is how it stood before. */
  readonly stale: ReadonlySignal<boolean>
  readonly announcement: ReadonlySignal<Announcement | undefined>
  announce(text: TextKey): void
  /** Speaks words that are no text of the first view. */
  speak(words: string): void
  /** Begins, or begins again after `stop`. */
  start(): void
  /** Drops what is under way; the state stays. */
  stop(): void
  /** Joins by an e-mail address. Rejects with what the server's refusal or absence was told by. */
  join(email: string): Promise<void>
  /** Has a sign-in link mailed. Rejects when the server is away. */
  mailLink(): Promise<void>
  /** Ends the session in this browser, or in all. Rejects when the server is away; `undefined` where the page says who this is. */
  readonly signOut: ((everywhere: boolean) => Promise<void>) | undefined
  /** Asks the server again, because the reader wants it. */
  retry(): Promise<void>
  /** Asks the server again, unasked. */
  refresh(): Promise<void>
  /** `ref` of a view's first heading. */
  readonly arrive: Arrivals['arrive']
}

export function createModel({ api, sessions, customerToken, entry, joined, owned }: ModelParts): Model {
  const phase = signal<Phase>({ at: 'loading' })
  const busy = signal(false)
  const expired = signal(false)
  const stale = signal(false)
  const announcement = signal<Announcement | undefined>()
  let reading = new AbortController()
  let loaded = Promise.resolve()
  const { expect, arrive } = createArrivals()
  let unfollow = () => {}
  /** Whether the shop's word for who this is may still be tried. */
  let known = !!customerToken
  /** Not used yet. */
  let secret = entry

  const tell = (said: Omit<Announcement, 'id'>) => {
    announcement.value = { id: (announcement.peek()?.id ?? 0) + 1, ...said }
  }
  const announce = (text: TextKey) => tell({ text })

  /** Joins by the customer token. One that is refused, or that leads nowhere, leaves the form. */
  async function introduce(token: string): Promise<void> {
    known = false
    try {
      const { session } = await api.join({ customerToken: token })
      sessions.set(session)
    } catch (error) {
      known = refusalOf(error) === 'away'
      phase.value = { at: known ? 'away' : 'join' }
    }
  }

  /** Opens the session behind a link. One that is used up or too old leaves everything as it was. */
  async function comeIn(entry: string): Promise<void> {
    secret = undefined
    try {
      sessions.set((await api.enter(entry)).session)
    } catch (error) {
      if (refusalOf(error) !== 'away') return load()
      secret = entry
      phase.value = { at: 'away' }
    }
  }

  async function load(): Promise<void> {
    reading.abort()
    if (secret) return comeIn(secret)
    const session = sessions.token.peek()
    if (!session) {
      if (known && customerToken) return introduce(customerToken)
      phase.value = { at: 'join' }
      return
    }
    reading = new AbortController()
    const { signal } = reading
    try {
      const invite = await api.invite(session, signal)
      if (signal.aborted) return
      owned?.(invite.code)
      batch(() => {
        phase.value = { at: 'ready', invite }
        expired.value = stale.value = false
        known = !!customerToken
      })
    } catch (error) {
      if (signal.aborted) return
      batch(() => {
        if (refusalOf(error) === 'session') {
          if (!known) {
            expired.value = true
            announce('join_expired')
          }
          sessions.clear()
        } else if (phase.peek().at === 'ready') stale.value = true
        else phase.value = { at: 'away' }
      })
    }
  }

  /** Does what a button asks for, once at a time; `outcome` says what to announce. */
  async function press(act: () => Promise<void>, outcome: () => TextKey | undefined): Promise<void> {
    if (busy.peek()) return
    busy.value = true
    expect(true)
    try {
      await act()
    } finally {
      batch(() => {
        busy.value = false
        expect(false)
        const text = outcome()
        if (text) announce(text)
      })
    }
  }

  async function enter(email: string): Promise<void> {
    // Not given up when the element is moved: the server may have carried it out already.
    const { code, session } = await api.join({ email })
    joined?.(code)
    sessions.set(session)
    await loaded
  }

  async function leave(everywhere: boolean): Promise<void> {
    if (busy.peek()) return
    busy.value = true
    try {
      await api.end(sessions.token.peek() ?? '', everywhere)
    } catch (error) {
      // Nobody is signed in any more.
      if (refusalOf(error) !== 'session') throw error
    } finally {
      busy.value = false
    }
    // The form is fetched before it can take the focus.
    expect(true)
    sessions.clear()
  }

  const model: Model = {
    phase,
    busy,
    expired,
    stale,
    announcement,
    announce,
    speak: (words) => tell({ words }),
    start() {
      sessions.settle()
      // A token that comes or goes, in this element or another one of the page, leads to the right phase by itself.
      unfollow = effect(() => {
        sessions.token.value
        loaded = untracked(load)
      })
    },
    stop() {
      unfollow()
      reading.abort()
    },
    join: (email) =>
      press(
        () => enter(email),
        () => (phase.peek().at === 'ready' ? 'welcome' : undefined),
      ),
    mailLink: () =>
      press(
        async () => void (await api.mailLink(sessions.token.peek() ?? '')),
        () => undefined,
      ),
    signOut: customerToken ? undefined : leave,
    retry: () => press(model.refresh, () => (phase.peek().at === 'away' ? 'away_text' : undefined)),
    async refresh() {
      const before = sessions.token.peek()
      sessions.settle()
      if ((before || known || secret) && before === sessions.token.peek()) loaded = load()
      await loaded
    },
    arrive,
  }
  return model
}
