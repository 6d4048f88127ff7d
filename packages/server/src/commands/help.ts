import type { Command } from './command.ts'

const SETTINGS = `Settings, as environment variables:
  DATABASE_URL              postgres://user:password@host:5432/database; else a SQLite file in the data folder
  GOODWORD_DATA             folder of the database and the master key             .data
  GOODWORD_HOST             address to listen on                                  127.0.0.1
  GOODWORD_PORT             port to listen on, 0 for a free one                   4400
  GOODWORD_PUBLIC_URL       where browsers reach this server                      http://localhost:PORT
  GOODWORD_ADMIN_URL        where the owner's pages are reached, if elsewhere     GOODWORD_PUBLIC_URL
  GOODWORD_TRUSTED_PROXIES  addresses or blocks of your reverse proxies, with commas
  GOODWORD_MASTER_KEY       the master key, when servers have no folder in common
  GOODWORD_LOG_LEVEL        fatal, error, warn, info, debug, trace or silent      info`

/** All commands, for `goodword --help`. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${typedAs(command).padEnd(24)}  ${command.summary}`)
  return `Usage: goodword COMMAND [options]

${lines.join('\n')}

  goodword COMMAND --help says more about one. Without a command it serves.
  Exit codes: 0 done, 1 failed, 2 typed or set up wrongly.

${SETTINGS}`
}

/** One command, for `goodword COMMAND --help`. */
export function helpOf(command: Command): string {
  return `Usage: goodword ${typedAs(command)}${Object.keys(command.options).length > 0 ? ' [options]' : ''}

${command.summary}

${command.help.replace(/^\n+|\s+$/g, '')}`
}

function typedAs({ words, rest }: Command): string {
  return [...words, rest].filter(Boolean).join(' ')
}
