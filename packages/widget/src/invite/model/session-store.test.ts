import { SESSION_KEY } from '@goodword/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { FakeGoodword } from '../../fixtures/fake-goodword.ts'
import { createSessionStore, sessionsOf } from './session-store.ts'

const open = (goodword: FakeGoodword, device = () => localStorage) => createSessionStore(goodword, device)
const consent = (goodword: FakeGoodword, given: 'granted' | 'denied') => {
  goodword.consent = given
  goodword.emit('consent', { consent: given })
}
const kept = () => localStorage.getItem(`${SESSION_KEY}:pk_sample`)

afterEach(() => localStorage.clear())

describe('session store', () => {
  it('keeps the token on the device while consent is granted', () => {
    open(new FakeGoodword()).set('s1')
    expect(open(new FakeGoodword()).token.value).toBe('s1')
  })

  it.each(['required', 'denied'] as const)('keeps it in memory only while consent is %s', (consent) => {
    const goodword = new FakeGoodword()
    goodword.consent = consent
    const store = open(goodword)
    store.set('s1')
    expect(store.token.value).toBe('s1')
    expect(kept()).toBeNull()
  })

  it('writes the token once consent is granted', () => {
    const goodword = new FakeGoodword()
    goodword.consent = 'required'
    const store = open(goodword)
    store.set('s1')
    consent(goodword, 'granted')
    store.settle()
    expect(open(new FakeGoodword()).token.value).toBe('s1')
  })

  it('reads nothing from the device before consent, and wipes it once denied', () => {
    open(new FakeGoodword()).set('s1')
    const goodword = new FakeGoodword()
    goodword.consent = 'required'
    const store = open(goodword)
    expect(store.token.value).toBeUndefined()
    consent(goodword, 'denied')
    store.settle()
    expect(kept()).toBeNull()
  })

  it('does not mix two shops on one origin', () => {
    const one = open(new FakeGoodword('pk_shop1'))
    const two = open(new FakeGoodword('pk_shop2'))
    one.set('s1')
    two.set('s2')
    one.clear()
    expect(open(new FakeGoodword('pk_shop1')).token.value).toBeUndefined()
    expect(open(new FakeGoodword('pk_shop2')).token.value).toBe('s2')
  })

  it('takes an empty entry for none', () => {
    localStorage.setItem(`${SESSION_KEY}:pk_sample`, '')
    expect(open(new FakeGoodword()).token.value).toBeUndefined()
  })

  it('lives in memory where the device refuses', () => {
    const store = open(new FakeGoodword(), () => {
      throw new DOMException('blocked', 'SecurityError')
    })
    store.set('s1')
    expect(store.token.value).toBe('s1')
    store.clear()
    expect(store.token.value).toBeUndefined()
  })

  it('is one for all elements of an SDK instance', () => {
    const goodword = new FakeGoodword()
    expect(sessionsOf(goodword, '')).toBe(sessionsOf(goodword, ''))
    expect(sessionsOf(goodword, '')).not.toBe(sessionsOf(new FakeGoodword(), ''))
  })
})
