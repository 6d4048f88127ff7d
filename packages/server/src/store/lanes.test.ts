import { describe, expect, it } from 'vitest'
import { Lanes } from './lanes.ts'

/** Work that runs until it is told to end, and notes both. */
function works(names: readonly string[], log: string[]) {
  const ends = new Map<string, () => void>()
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await new Promise<void>((resolve) => ends.set(name, resolve))
    log.push(`${name} ends`)
  }
  const end = async (name: string) => {
    await settled()
    ends.get(name)?.()
    await settled()
  }
  return { work: Object.fromEntries(names.map((name) => [name, work(name)])), end }
}

/** What can happen at once has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('lanes', () => {
  it('let no more run than there are, the others in the order they came', async () => {
    const log: string[] = []
    const lanes = new Lanes(2)
    const { work, end } = works(['a', 'b', 'c'], log)
    const all = Object.values(work).map((one) => lanes.run(one))
    await end('b')
    await end('a')
    await end('c')
    await Promise.all(all)
    expect(log).toEqual(['a begins', 'b begins', 'b ends', 'c begins', 'a ends', 'c ends'])
  })

  it('let work run alone: it waits for all others, and all others wait for it', async () => {
    const log: string[] = []
    const lanes = new Lanes(2)
    const { work, end } = works(['a', 'alone', 'b'], log)
    const { a, alone, b } = work
    if (!a || !alone || !b) throw new Error('no work')
    const all = [lanes.run(a), lanes.runAlone(alone), lanes.run(b)]
    await end('a')
    await end('alone')
    await end('b')
    await Promise.all(all)
    expect(log).toEqual(['a begins', 'a ends', 'alone begins', 'alone ends', 'b begins', 'b ends'])
  })

  it('go on after work that fails', async () => {
    const lanes = new Lanes(1)
    await expect(lanes.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await lanes.runAlone(async () => 1)).toBe(1)
  })
})
