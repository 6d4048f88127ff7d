import { expect, it } from 'vitest'
import { hashOf, readRoute } from './route.ts'

it.each([
  ['', { name: 'overview', id: undefined }],
  ['#/review', { name: 'review', id: undefined }],
  ['#/advocates/a%2F1', { name: 'advocates', id: 'a/1' }],
  ['#/advocates/%zz', { name: 'advocates', id: '%zz' }],
  ['#/unknown', { name: 'overview', id: undefined }],
  ['#/new', { name: 'new' }],
  ['#enter=SECRET', { name: 'enter', secret: 'SECRET' }],
])('%s', (hash, route) => expect(readRoute(hash)).toEqual(route))

it('an address leads where it says', () => {
  expect(readRoute(hashOf('advocates', 'a/1'))).toEqual({ name: 'advocates', id: 'a/1' })
})
