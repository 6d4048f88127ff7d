import { resolve } from 'node:path'
import { SERVER_PATHS } from '@goodword/protocol'
import { makeLog } from '../log.ts'
import { loggable } from '../loggable.ts'
import type { Settings } from '../read-settings.ts'
import { readableLine } from '../readable-line.ts'
import { makeOwnerLink } from '../shops/make-owner-link.ts'
import { type RunningServer, startServer } from '../start-server.ts'
import type { Command } from './command.ts'
import { VERSION } from './version.ts'

/** `goodword serve` */
export const serveCommand: Command = {
  words: ['serve'],
  rest: '',
  summary: 'Runs the server until it is told to stop.',
  help: `It makes the data folder and the master key when they are missing, brings the database up to date and listens.
SIGTERM or Ctrl-C: no new requests, those that have begun are finished, then it ends. A second time: at once.

The log goes to standard output and holds no keys and no addresses: JSON, a line each; in a terminal plain lines.`,
  options: {},
  async run({ settings, output }) {
    const { isTerminal = false } = output
    const log = isTerminal
      ? makeLog(settings.logLevel, { write: (line) => output.say(readableLine(line.trimEnd())) })
      : makeLog(settings.logLevel)
    const server = await startServer({ ...settings.server, log })
    const database = settings.server.databaseUrl === undefined ? 'sqlite' : 'postgres'
    if (isTerminal) output.say(greeting(server, settings))
    else log.info({ url: server.url, port: server.port, database }, 'listening')
    if ((await server.store.shopIds()).length === 0) output.complain(await firstSteps(server))

    log.info({ signal: await told() }, 'stopping')
    try {
      await server.close()
      log.info('stopped')
    } catch (error) {
      log.error({ err: loggable(error) }, 'did not stop cleanly')
      throw error
    }
  },
}

/** What a person at a terminal wants to know first. */
export function greeting(
  { url, adminUrl }: Pick<RunningServer, 'url' | 'adminUrl'>,
  { server: { dataFolder, databaseUrl } }: Settings,
): string {
  const place = resolve(dataFolder)
  return `
Goodword ${VERSION} is running.

  Referral server     ${url}
  The owner's pages   ${adminUrl}${SERVER_PATHS.owner}/
  Data                ${databaseUrl === undefined ? place : `PostgreSQL; keys in ${place}`}

Ctrl-C stops it.`
}

/** Not in the log, which may be read by more people than may come in. */
async function firstSteps({ store, adminUrl }: RunningServer): Promise<string> {
  const link = await makeOwnerLink({ store, now: Date.now }, { adminUrl })
  return `
There is no shop yet. Open this link to set one up; it works once, for half an hour:

  ${link}

Another one: \`goodword admin link\` with the same settings, or \`npx @goodword/server admin link\` in this folder.
`
}

/** A terminal and the program that started us may both pass on one Ctrl-C; what comes later than this is a second one. */
const ONE_WISH = 1000

/** Resolves when the process is asked to end. Asked a second time it ends at once. */
function told(): Promise<NodeJS.Signals> {
  return new Promise((hearIt) => {
    let at: number | undefined
    const hear = (signal: NodeJS.Signals) => {
      at ??= performance.now()
      hearIt(signal)
      if (performance.now() - at > ONE_WISH) process.exit(1)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hear)
  })
}
