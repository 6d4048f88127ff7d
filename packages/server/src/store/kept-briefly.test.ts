import { expect, it } from 'vitest'
import { KeptBriefly } from './kept-briefly.ts'

it('remembers an answer until it is too old, counted from the question', async () => {
  let time = 0
  const kept = new KeptBriefly<string>(10, () => time)
  const first = await kept.get('key', async () => {
    time = 5
    return 'first'
  })
  expect(first).toBe('first')
  time = 9
  expect(await kept.get('key', async () => 'second')).toBe('first')
  time = 10
  expect(await kept.get('key', async () => 'second')).toBe('second')
})

it('does not remember an answer that was on its way when all was forgotten', async () => {
  const kept = new KeptBriefly<string>(10, () => 0)
  let answer: (value: string) => void = () => undefined
  const asked = kept.get('key', () => new Promise<string>((resolve) => (answer = resolve)))
  kept.clear()
  answer('old')
  expect(await asked).toBe('old')
  expect(kept.peek('key')).toBeUndefined()
})

it('remembers nothing about what does not exist', async () => {
  const kept = new KeptBriefly<string>(10, () => 0)
  expect(await kept.get('key', async () => undefined)).toBeUndefined()
  expect(await kept.get('key', async () => 'now there')).toBe('now there')
})
