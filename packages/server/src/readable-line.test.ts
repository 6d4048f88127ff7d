import { describe, expect, it } from 'vitest'
import { makeLog } from './log.ts'
import { loggable } from './loggable.ts'
import { readableLine } from './readable-line.ts'

function read(write: (log: ReturnType<typeof makeLog>) => void): string {
  const lines: string[] = []
  write(makeLog('info', { write: (line) => lines.push(readableLine(line)) }))
  return lines.join('\n')
}

describe('a line of the log, for a person', () => {
  it('says when and what, and the details behind', () => {
    expect(read((log) => log.info({ signal: 'SIGINT', waits: 2 }, 'stopping'))).toMatch(
      /^\d\d:\d\d:\d\d stopping signal=SIGINT waits=2$/,
    )
  })

  it('says that something is wrong, and where', () => {
    const error = loggable(new Error('the disk is full'))
    expect(read((log) => log.error({ err: error }, 'a request failed'))).toMatch(
      /^\S+ error: a request failed\n {2}Error: the disk is full\n {6}at /,
    )
    expect(read((log) => log.warn('slow'))).toMatch(/^\S+ warning: slow$/)
  })

  it('obeys nobody: what came from outside cannot move the cursor', () => {
    expect(read((log) => log.info({ path: '\u001b[2J\r\u009b0m' }, 'asked'))).toMatch(/ path=.\[2J..0m$/)
    expect(read((log) => log.info({ path: '\u001b[2J\r\u009b0m' }, 'asked'))).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it('hides what the log hides', () => {
    expect(read((log) => log.info({ token: 'SECRET' }, 'asked'))).toMatch(/ token=…$/)
  })

  it('that is no JSON stays as it is', () => expect(readableLine('plain words')).toBe('plain words'))
})
