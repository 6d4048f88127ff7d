import * as v from 'valibot'

const LineSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    level: v.number(),
    time: v.number(),
    msg: v.optional(v.string(), ''),
    err: v.optional(v.looseObject({ message: v.optional(v.string()), stack: v.optional(v.string()) })),
  }),
)

/** Fields that are the same in every line of one process. */
const CONSTANT: ReadonlySet<string> = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'err'])

/** pino's numbers from which on a line has to be looked at. @see https://getpino.io/#/docs/api?id=levels */
const GRAVE: readonly (readonly [from: number, word: string])[] = [
  [60, 'fatal: '],
  [50, 'error: '],
  [40, 'warning: '],
]

/**
 * A line of the log as a person at a terminal reads it. What came from outside cannot move the cursor or change colours: whatever a
 * terminal would obey is taken out.
 *
 * @param line JSON, as pino writes it; anything else comes back as it is
 * @example readableLine('{"level":30,"time":1740787200000,"msg":"stopped"}') // '00:00:00 stopped'
 */
export function readableLine(line: string): string {
  const read = v.safeParse(LineSchema, line)
  if (!read.success) return line
  const { level, time, msg, err, ...rest } = read.output
  const word = GRAVE.find(([from]) => level >= from)?.[1] ?? ''
  const details = Object.entries(rest)
    .filter(([name]) => !CONSTANT.has(name))
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const trace = err && `\n  ${(err.stack ?? err.message ?? '').replaceAll('\n', '\n  ')}`
  return tame(`${clock(time)} ${word}${msg}${details.join('')}${trace ?? ''}`)
}

/** In the terminal's own time zone. */
const clock = (time: number): string => new Date(time).toTimeString().slice(0, 8)

/** @see https://cwe.mitre.org/data/definitions/150.html */
const tame = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, '\uFFFD')
