import * as v from 'valibot'
import type { ServerOptions } from './start-server.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const EnvironmentSchema = v.object({
  GOODWORD_PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535'),
      v.transform(Number),
      v.maxValue(65_535, 'must be a port number, 0 to 65535'),
    ),
    '4400',
  ),
  GOODWORD_HOST: v.optional(
    v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'must be an address to listen on, such as 127.0.0.1')),
    '127.0.0.1',
  ),
  GOODWORD_DATA: v.optional(v.pipe(v.string(), v.nonEmpty('must be a folder')), '.data'),
  GOODWORD_PUBLIC_URL: v.optional(
    v.pipe(v.string(), v.check(isPublicUrl, 'must be an http or https address without query and hash')),
  ),
  GOODWORD_LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
})

/** What the environment said is wrong. The message names every mistake, so that one start finds them all. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** Settings of the process. */
export interface Settings {
  readonly server: ServerOptions
  readonly logLevel: (typeof LOG_LEVELS)[number]
}

/**
 * Reads the settings from environment variables.
 *
 * @throws {SettingsError} when any of them is wrong
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = v.safeParse(EnvironmentSchema, environment)
  if (!read.success) {
    const lines = read.issues.map((issue) => `  ${v.getDotPath(issue)} ${issue.message}`)
    throw new SettingsError(`These settings are wrong:\n${lines.join('\n')}`)
  }
  const { GOODWORD_PUBLIC_URL: publicUrl, ...set } = read.output
  return {
    server: {
      port: set.GOODWORD_PORT,
      host: set.GOODWORD_HOST,
      dataFolder: set.GOODWORD_DATA,
      ...(publicUrl !== undefined && { publicUrl }),
    },
    logLevel: set.GOODWORD_LOG_LEVEL,
  }
}

function isPublicUrl(value: string): boolean {
  return /^https?:\/\/[^?#\s]+$/.test(value) && URL.canParse(value)
}
