import type { Found } from '../capture/attribution.ts'
import type { Consent } from '../consent/consent.ts'
import type { Jar } from './jar.ts'
import { addTouch, type Touch } from './touch.ts'

/** The same link opened again within this time (milliseconds) is the same visit, where it is kept: a reload, a double click. */
const SAME_VISIT = 60_000

/** Milliseconds of a day. */
const DAY = 864e5

/** What this browser remembers of friends' links. */
export interface Session {
  /** First and latest touch; one when they are the same; none when no link was followed. */
  touches(): readonly Touch[]
  /** Whether they survive the page: the shopper agrees, and this browser keeps something. */
  kept(): boolean
  /** Remembers an arrival. Gives the touch when it begins a new visit. */
  capture(found: Found, at: number): Touch | undefined
  /** Granted: writes what was seen, with its original times. Denied: forgets it. */
  consentChanged(): void
}

export interface SessionParts {
  readonly jar: Jar
  readonly days: number
  readonly now: () => number
  readonly newId: (now: number) => string
  readonly consent: () => Consent
}

export function createSession({ jar, days, now, newId, consent }: SessionParts): Session {
  /** Touches while nothing may be kept. Once consent is granted the jar is the memory: other tabs write to it too. */
  let memory: readonly Touch[] = []

  const touches = () => {
    const kept = consent() === 'granted' ? jar.read() : []
    return (kept.length ? kept : memory).filter((touch) => touch.at > now() - days * DAY)
  }
  const kept = () => consent() === 'granted' && jar.read().length >= memory.length
  const keep = (next: readonly Touch[]) => {
    memory = next
    const latest = next.at(-1)
    // The lifetime counts from the capture, never from today: it must not slide with each page view.
    if (latest && consent() === 'granted') jar.write(next, days - (now() - latest.at) / DAY)
  }

  return {
    touches,
    kept,
    capture({ code, channel }, at) {
      if (consent() === 'denied') return undefined
      const known = touches()
      const latest = known.at(-1)
      const again = latest?.code === code && latest.channel === channel
      // What only this page remembers rides on its own links, and is seen again at each of them.
      if (again && (!kept() || Math.abs(at - latest.at) < SAME_VISIT)) return undefined
      const touch = { code, channel, at, visit: newId(at) }
      keep(addTouch(known, touch))
      return touch
    },
    consentChanged() {
      if (consent() === 'granted') {
        // An earlier page may have kept a first touch before consent was asked again.
        const latest = memory.at(-1)
        const kept = jar.read()
        if (latest) keep(kept.length ? addTouch(kept, latest) : memory)
      } else memory = []
    },
  }
}
