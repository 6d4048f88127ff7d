import { beforeEach, describe, expect, it } from 'vitest'
import type { Consent } from '../consent/consent.ts'
import type { Jar } from './jar.ts'
import { createSession } from './session.ts'
import type { Touch } from './touch.ts'

const DAY = 864e5
const start = 1_790_000_000_000

let time: number
let consent: Consent
let kept: { touches: readonly Touch[]; days: number } | undefined
let count: number
let full: boolean

const jar: Jar = {
  read: () => [...(kept?.touches ?? [])],
  write(touches, days) {
    if (!full) kept = { touches, days }
    return !full
  },
}
const session = () =>
  createSession({ jar, days: 60, now: () => time, newId: () => `visit000${++count}`, consent: () => consent })
const found = (code: string, channel?: string) => ({ code, channel, clean: '' })

beforeEach(() => {
  time = start
  consent = 'granted'
  kept = undefined
  count = 0
  full = false
})

describe('a session', () => {
  it('keeps the first touch and the latest', () => {
    const browser = session()
    browser.capture(found('ANNA'), time)
    browser.capture(found('BEN'), time)
    browser.capture(found('CLEO'), time)
    expect(browser.touches().map((touch) => touch.code)).toEqual(['ANNA', 'CLEO'])
    expect(kept?.touches.map((touch) => touch.code)).toEqual(['ANNA', 'CLEO'])
  })

  it('takes the same link within a minute for the same visit, and later for a new one', () => {
    const browser = session()
    expect(browser.capture(found('ANNA', 'email'), time)).toBeDefined()
    time += 59_999
    expect(browser.capture(found('ANNA', 'email'), time)).toBeUndefined()
    expect(browser.capture(found('ANNA', 'whatsapp'), time)).toBeDefined()
    time += 60_000
    expect(browser.capture(found('ANNA', 'whatsapp'), time)).toBeDefined()
  })

  it('forgets touches that are older than its days', () => {
    const browser = session()
    browser.capture(found('ANNA'), time)
    time += 60 * DAY
    expect(browser.touches()).toEqual([])
  })

  it('counts the lifetime from the capture, also when the arrival was noted by an earlier page', () => {
    session().capture(found('ANNA'), time - 2 * DAY)
    expect(kept?.days).toBe(58)
  })

  it('writes nothing while consent is required, and the original time once it is granted', () => {
    consent = 'required'
    const browser = session()
    browser.capture(found('ANNA'), time)
    expect(browser.touches()).toHaveLength(1)
    expect(kept).toBeUndefined()

    time += DAY
    consent = 'granted'
    browser.consentChanged()
    expect(kept).toMatchObject({ touches: [{ code: 'ANNA', at: start }], days: 59 })
  })

  it.each(['no consent', 'a device that keeps nothing'])(
    'goes on with one visit in a page with %s: its links carry the code, so it is seen again and again',
    (why) => {
      if (why === 'no consent') consent = 'required'
      full = true
      const page = session()
      const first = page.capture(found('ANNA'), time)
      time += 3_600_000
      expect(page.capture(found('ANNA'), time)).toBeUndefined()
      expect(page.touches()).toEqual([first])
      // Somebody else's link is a visit of its own.
      expect(page.capture(found('BEN'), time)).toBeDefined()
    },
  )

  it('says whether what it remembers survives the page', () => {
    expect(session().kept()).toBe(true)
    const browser = session()
    browser.capture(found('ANNA'), time)
    expect(browser.kept()).toBe(true)
    full = true
    browser.capture(found('BEN'), time)
    expect(browser.kept()).toBe(false)
    full = false
    consent = 'required'
    expect(session().kept()).toBe(false)
  })

  it('forgets everything when consent is denied', () => {
    const browser = session()
    browser.capture(found('ANNA'), time)
    consent = 'denied'
    browser.consentChanged()
    expect(browser.touches()).toEqual([])
    expect(browser.capture(found('BEN'), time)).toBeUndefined()
  })

  it('does not lose what an earlier page kept when consent is granted again on a page without a code', () => {
    session().capture(found('ANNA'), time)
    consent = 'required'
    const browser = session()
    consent = 'granted'
    browser.consentChanged()
    expect(browser.touches().map((touch) => touch.code)).toEqual(['ANNA'])
  })

  it('keeps the first touch of an earlier page when a new one is granted', () => {
    session().capture(found('ANNA'), time)
    consent = 'required'
    time += DAY
    const browser = session()
    browser.capture(found('BEN'), time)
    consent = 'granted'
    browser.consentChanged()
    expect(browser.touches().map((touch) => touch.code)).toEqual(['ANNA', 'BEN'])
  })
})
