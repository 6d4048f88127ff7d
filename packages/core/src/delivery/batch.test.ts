import { BATCH_LIMIT, BatchSchema, BODY_LIMIT, type Message } from '@goodword/protocol'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { toBodies } from './batch.ts'

const share = (number: number, template = 't'): Message => ({
  type: 'share',
  id: `share${String(number).padStart(5, '0')}`,
  age: number,
  code: 'ANNA-7Q2',
  channel: 'email',
  template,
})
const parse = (body: string) => v.parse(BatchSchema, JSON.parse(body))

describe('toBodies', () => {
  it('makes no body of no messages', () => {
    expect(toBodies('pk_demo', [])).toEqual([])
  })

  it('makes bodies that the protocol reads, with every message once and in order', () => {
    const messages = Array.from({ length: 250 }, (_, number) => share(number))
    const bodies = toBodies('pk_demo', messages)
    expect(bodies).toHaveLength(3)
    expect(bodies.flatMap((body) => parse(body).messages)).toEqual(messages)
    for (const body of bodies) expect(parse(body).messages.length).toBeLessThanOrEqual(BATCH_LIMIT)
  })

  it('counts bytes, not characters', () => {
    const messages = Array.from({ length: 60 }, (_, number) => share(number, '語'.repeat(300)))
    const bodies = toBodies('pk_demo', messages)
    for (const body of bodies) expect(new Blob([body]).size).toBeLessThanOrEqual(BODY_LIMIT)
    expect(bodies.flatMap((body) => parse(body).messages)).toHaveLength(60)
  })
})
