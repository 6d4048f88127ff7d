import { expect, it } from 'vitest'
import { eraseStorages } from './erase.ts'

it('takes out everything of ours, the widget’s keys included, and nothing of others', () => {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of [
      'goodword',
      'goodword-outbox:pk_demo:1',
      'goodword-session',
      'goodword-own:pk_demo',
      'cart',
    ]) {
      storage.setItem(key, 'x')
    }
  }
  eraseStorages(localStorage, undefined, sessionStorage)
  expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).toEqual(['cart', 'cart'])
})
