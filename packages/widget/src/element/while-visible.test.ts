import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whileVisible } from './while-visible.ts'

const MINUTE = 60_000

function turn(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('whileVisible', () => {
  let life = new AbortController()
  const act = vi.fn()

  beforeEach(() => {
    vi.useFakeTimers()
    turn('visible')
    life = new AbortController()
    act.mockClear()
    whileVisible(act, life.signal)
  })
  afterEach(() => {
    life.abort()
    vi.useRealTimers()
    Reflect.deleteProperty(document, 'visibilityState')
  })

  it('acts once a minute', () => {
    vi.advanceTimersByTime(3 * MINUTE)
    expect(act).toHaveBeenCalledTimes(3)
  })

  it('rests while the page is hidden and acts at once when it is seen again', () => {
    turn('hidden')
    vi.advanceTimersByTime(10 * MINUTE)
    dispatchEvent(new Event('online'))
    expect(act).not.toHaveBeenCalled()
    turn('visible')
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('acts when the network is back', () => {
    dispatchEvent(new Event('online'))
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('ends with its signal', () => {
    life.abort()
    vi.advanceTimersByTime(MINUTE)
    turn('visible')
    expect(act).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
