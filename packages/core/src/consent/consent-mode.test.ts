import { beforeEach, describe, expect, it } from 'vitest'
import { watchConsentMode } from './consent-mode.ts'

let choices: string[]
beforeEach(() => {
  choices = []
  Reflect.set(globalThis, 'dataLayer', [])
})
function gtag(..._: unknown[]) {
  // biome-ignore lint/complexity/noArguments: gtag pushes its arguments object, that is the point
  ;(Reflect.get(globalThis, 'dataLayer') as unknown[]).push(arguments)
}

describe('Google Consent Mode', () => {
  it('is followed from before our script and after', () => {
    gtag('consent', 'default', { ad_storage: 'denied' })
    watchConsentMode((consent) => choices.push(consent))
    gtag('consent', 'update', { ad_storage: 'granted' })
    expect(choices).toEqual(['denied', 'granted'])
  })

  it('says nothing of other storages, other commands and nonsense', () => {
    watchConsentMode((consent) => choices.push(consent))
    gtag('consent', 'update', { analytics_storage: 'granted' })
    gtag('consent', 'update', { ad_storage: 'perhaps' })
    gtag('consent')
    gtag('event', 'update', { ad_storage: 'granted' })
    gtag()
    expect(choices).toEqual([])
  })
})
