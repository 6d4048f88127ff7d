import { beforeEach, describe, expect, it } from 'vitest'
import type { Consent } from './consent.ts'
import { watchConsentMode } from './consent-mode.ts'

let choices: Consent[]
let consent: Consent
/** As the SDK's instance: the state, and what was chosen. */
const instance = {
  get consent() {
    return consent
  },
  setConsent(choice: 'granted' | 'denied') {
    choices.push(choice)
    consent = choice
  },
}
beforeEach(() => {
  choices = []
  consent = 'granted'
  Reflect.set(globalThis, 'dataLayer', [])
})
function gtag(..._: unknown[]) {
  // biome-ignore lint/complexity/noArguments: gtag pushes its arguments object, that is the point
  ;(Reflect.get(globalThis, 'dataLayer') as unknown[]).push(arguments)
}

describe('Google Consent Mode', () => {
  it('is followed from before our script and after', () => {
    gtag('consent', 'default', { ad_storage: 'denied' })
    watchConsentMode(instance)
    gtag('consent', 'update', { ad_storage: 'granted' })
    expect(choices).toEqual(['denied', 'granted'])
  })

  it('takes a default of denied for a question that is still open, where nothing is kept before the answer', () => {
    consent = 'required'
    watchConsentMode(instance)
    gtag('consent', 'default', { ad_storage: 'denied' })
    expect(choices).toEqual([])
    gtag('consent', 'update', { ad_storage: 'denied' })
    gtag('consent', 'update', { ad_storage: 'granted' })
    expect(choices).toEqual(['denied', 'granted'])
  })

  it('believes a default of granted', () => {
    consent = 'required'
    watchConsentMode(instance)
    gtag('consent', 'default', { ad_storage: 'granted' })
    expect(choices).toEqual(['granted'])
  })

  it('says nothing of other storages, other commands and nonsense', () => {
    watchConsentMode(instance)
    gtag('consent', 'update', { analytics_storage: 'granted' })
    gtag('consent', 'update', { ad_storage: 'perhaps' })
    gtag('consent')
    gtag('event', 'update', { ad_storage: 'granted' })
    gtag()
    expect(choices).toEqual([])
  })
})
