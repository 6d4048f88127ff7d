import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest'
import { createEvents } from '../events.ts'
import { watchElements } from './elements.ts'

/** Elements that are looked at. happy-dom has no layout, so what is near is said by the test. */
let near: (element: Element) => void
const observed = new Set<Element>()

class Observer implements Pick<IntersectionObserver, 'observe'> {
  constructor(told: IntersectionObserverCallback) {
    near = (target) => told([{ isIntersecting: true, target } as IntersectionObserverEntry], this as never)
  }
  observe(element: Element) {
    observed.add(element)
  }
}

const put = (name: string) => document.body.appendChild(document.createElement(name))
/** New for each test: watchers of earlier ones still hear what happens. */
let load: Mock<(file: string) => void>
const { emit, on } = createEvents()
const touch = { code: 'ANNA-7Q2', channel: undefined, at: 1, visit: 'samplevisit' }

beforeEach(() => {
  load = vi.fn()
  vi.stubGlobal('IntersectionObserver', Observer)
})
afterEach(() => {
  document.body.replaceChildren()
  observed.clear()
  vi.unstubAllGlobals()
})

describe('elements of the widget', () => {
  it('get their own file, once, when one of them comes near', async () => {
    const early = put('goodword-invite')
    watchElements(load, on)
    expect(load).not.toHaveBeenCalled()
    near(early)
    const late = put('goodword-thanks')
    await vi.waitFor(() => expect(observed).toContain(late))
    near(late)
    near(late)
    near(early)
    expect(load.mock.calls).toEqual([['invite'], ['thanks']])
  })

  it('load no banner for somebody who came by no link, and one for a friend, wherever it stands', async () => {
    const banner = put('goodword-welcome')
    watchElements(load, on)
    expect(observed).not.toContain(banner)
    expect(load).not.toHaveBeenCalled()
    emit('touch', touch)
    expect(load.mock.calls).toEqual([['welcome']])
  })

  it('load the banner also when an app puts it there later', async () => {
    watchElements(load, on)
    emit('touch', touch)
    expect(load).not.toHaveBeenCalled()
    put('goodword-welcome')
    await vi.waitFor(() => expect(load.mock.calls).toEqual([['welcome']]))
  })
})
