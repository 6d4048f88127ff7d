import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { loggable } from './loggable.ts'

describe('loggable', () => {
  it('keeps what explains an error', () => {
    const cause = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })
    expect(loggable(new TypeError('no', { cause }))).toMatchObject({
      type: 'TypeError',
      message: 'no',
      stack: expect.stringContaining('loggable.test.ts'),
      cause: { message: 'disk full', code: 'SQLITE_FULL' },
    })
  })

  it('drops the value that a schema refused', () => {
    try {
      v.parse(v.array(v.object({ email: v.number() })), [
        { email: 'private@example.test', more: 'also private' },
      ])
    } catch (error) {
      expect(JSON.stringify(loggable(error))).not.toContain('also private')
    }
    expect.assertions(1)
  })

  it('never writes out something else that was thrown', () => {
    expect(JSON.stringify(loggable('private@example.test'))).not.toContain('private')
  })
})
