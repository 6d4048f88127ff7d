import * as v from 'valibot'
import { expect, it } from 'vitest'
import { fieldErrors } from './field-errors.ts'

const Schema = v.strictObject({
  name: v.string(),
  count: v.number(),
  sure: v.boolean(),
  list: v.array(v.string()),
  inner: v.object({ side: v.picklist(['friend', 'advocate']) }),
  own: v.pipe(v.string(), v.minLength(1, 'must not be empty')),
})
const errorsOf = (value: unknown) => fieldErrors(v.safeParse(Schema, value).issues ?? [], 'order')

it('says what is missing, and what is not known', () => {
  const whole = { name: '', count: 1, sure: true, list: [], inner: { side: 'friend' }, own: 'x' }
  expect(errorsOf(whole)).toEqual([])
  const { name: _, ...nameless } = whole
  expect(errorsOf({ ...nameless, more: 1 })).toEqual([
    { field: 'order.name', message: 'is missing' },
    { field: 'order.more', message: 'is not a known field' },
  ])
})

it('says in plain words what a value must be, and never what was sent', () => {
  const wrong = { name: 1, count: 'secret', sure: 'yes', list: {}, inner: { side: 'x' }, own: '' }
  expect(errorsOf(wrong)).toEqual([
    { field: 'order.name', message: 'must be text' },
    { field: 'order.count', message: 'must be a number' },
    { field: 'order.sure', message: 'must be true or false' },
    { field: 'order.list', message: 'must be a list' },
    { field: 'order.inner.side', message: 'must be one of "friend", "advocate"' },
    { field: 'order.own', message: 'must not be empty' },
  ])
})
