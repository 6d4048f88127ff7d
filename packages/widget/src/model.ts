import type { Invite } from '@goodword/protocol'
import { isEmail } from '@goodword/protocol'
import { batch, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals'
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

/** What is wrong with the join form. `away`: nothing with the form, the server did not answer. */
export type JoinTrouble = 'missing' | 'invalid' | 'away'

/** The widget's state and what can be done with it. Knows no DOM. */
export interface Model {
  readonly phase: ReadonlySignal<Phase>
  /** What stands in the e-mail field. Kept while the server is away and while the element is moved. */
  readonly email: Signal<string>
  readonly joinTrouble: ReadonlySignal<JoinTrouble | undefined>
  readonly joining: ReadonlySignal<boolean>
  /** The session ended, so the join form is shown again. */
  readonly expired: ReadonlySignal<boolean>
  /** The last refresh failed: what is shown is how it stood before. */
  readonly stale: ReadonlySignal<boolean>
  /** Begins, or begins again after `stop`. */
  start(): void
  /** Drops what is under way; the state stays. */
  stop(): void
  /** Sends the join form. */
  join(): Promise<void>
  /** Asks the server again. */
  refresh(): Promise<void>
}

export function createModel(api: Api, sessions: SessionStore): Model {
  const phase = signal<Phase>({ at: 'loading' })
  const email = signal('')
  const joinTrouble = signal<JoinTrouble | undefined>()
  const joining = signal(false)
  const expired = signal(false)
  const stale = signal(false)
  let reading = new AbortController()
  let loaded = Promise.resolve()

  async function load(): Promise<void> {
    reading.abort()
    const session = sessions.token.peek()
    if (!session) {
      phase.value = { at: 'join' }
      return
    }
    reading = new AbortController()
    const { signal } = reading
    try {
      const invite = await api.invite(session, signal)
      if (signal.aborted) return
      batch(() => {
        phase.value = { at: 'ready', invite }
        stale.value = false
        expired.value = false
      })
    } catch (error) {
      if (signal.aborted) return
      batch(() => {
        if (refusalOf(error) === 'session') {
          expired.value = true
          sessions.clear()
        } else if (phase.peek().at === 'ready') stale.value = true
        else phase.value = { at: 'away' }
      })
    }
  }

  async function join(): Promise<void> {
    if (joining.peek()) return
    const address = email.peek().trim()
    joinTrouble.value = address ? (isEmail(address) ? undefined : 'invalid') : 'missing'
    if (joinTrouble.peek()) return
    joining.value = true
    try {
      // Not given up when the element is moved: the server may have carried it out already.
      const { session } = await api.join(address)
      sessions.set(session)
      await loaded
    } catch (error) {
      joinTrouble.value = refusalOf(error) === 'email' ? 'invalid' : 'away'
    } finally {
      joining.value = false
    }
  }

  let unfollow = () => {}
  return {
    phase,
    email,
    joinTrouble,
    joining,
    expired,
    stale,
    join,
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
    async refresh() {
      const known = sessions.token.peek()
      sessions.settle()
      if (known && known === sessions.token.peek()) loaded = load()
      await loaded
    },
  }
}
