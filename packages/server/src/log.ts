import { type LevelWithSilentOrString, type Logger, pino } from 'pino'

/** Fields that must never be read in a log, wherever they stand. Errors go through `loggable`, which leaves theirs out. */
const SECRET = [
  'authorization',
  'cookie',
  'email',
  'entry',
  'orderToken',
  'password',
  'secretKey',
  'session',
  'token',
]

/** The server's log: JSON lines. A second fence: nobody should log these fields in the first place. */
export function makeLog(level: LevelWithSilentOrString, stream?: { write(line: string): void }): Logger {
  const paths = SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  const options = { level, redact: { paths, censor: '…' } }
  return stream ? pino(options, stream) : pino(options)
}
