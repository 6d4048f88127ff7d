import * as v from 'valibot'
import { fieldMessage } from './field-errors.ts'
import { trustedBlocks } from './http/trusted-blocks.ts'
import { readMasterKey } from './keys/master-key.ts'
import type { ServerOptions } from './start-server.ts'
import { BAD_POSTGRES_URL, isPostgresUrl } from './store/postgres-url.ts'

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
  GOODWORD_ADMIN_URL: v.optional(
    v.pipe(v.string(), v.check(isPublicUrl, 'must be an http or https address without query and hash')),
  ),
  GOODWORD_MASTER_KEY: v.optional(
    v.pipe(
      v.string(),
      v.check(isMasterKey, 'must be 32 random bytes in base64url, as in the file master.key'),
      v.transform(readMasterKey),
    ),
  ),
  GOODWORD_TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.check(areBlocks, 'must be addresses or blocks such as 10.0.0.0/8, with commas between them'),
      v.transform(listed),
    ),
  ),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.check(isPostgresUrl, BAD_POSTGRES_URL))),
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
  const mistakes = [
    ...(read.issues ?? []).map((issue) => `${v.getDotPath(issue)} ${fieldMessage(issue)}`),
    ...unknownNames(environment).map((name) => `${name} is not the name of a setting`),
  ]
  if (!read.success || mistakes.length > 0) {
    throw new SettingsError(`These settings are wrong:\n${mistakes.map((one) => `  ${one}`).join('\n')}`)
  }
  const {
    GOODWORD_PUBLIC_URL: publicUrl,
    GOODWORD_ADMIN_URL: adminUrl,
    DATABASE_URL: databaseUrl,
    ...set
  } = read.output
  const { GOODWORD_MASTER_KEY: masterKey, GOODWORD_TRUSTED_PROXIES: trustedProxies } = set
  return {
    server: {
      port: set.GOODWORD_PORT,
      host: set.GOODWORD_HOST,
      dataFolder: set.GOODWORD_DATA,
      ...(publicUrl !== undefined && { publicUrl }),
      ...(adminUrl !== undefined && { adminUrl }),
      ...(databaseUrl !== undefined && { databaseUrl }),
      ...(masterKey !== undefined && { masterKey }),
      ...(trustedProxies !== undefined && { trustedProxies }),
    },
    logLevel: set.GOODWORD_LOG_LEVEL,
  }
}

function isPublicUrl(value: string): boolean {
  return /^https?:\/\/[^?#\s]+$/.test(value) && URL.canParse(value)
}

/** Names that begin like ours and are none: a setting that is misspelt would be missed without a word. */
function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment).filter(
    (name) => name.startsWith('GOODWORD_') && !Object.hasOwn(EnvironmentSchema.entries, name),
  )
}

function isMasterKey(value: string): boolean {
  return succeeds(() => readMasterKey(value))
}

function areBlocks(list: string): boolean {
  return succeeds(() => trustedBlocks(listed(list)))
}

function listed(list: string): string[] {
  return list.split(',').map((one) => one.trim())
}

function succeeds(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
