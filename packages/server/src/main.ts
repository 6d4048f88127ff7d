import { pino } from 'pino'
import { loggable } from './loggable.ts'
import { readSettings, SettingsError } from './read-settings.ts'
import { startServer } from './start-server.ts'

try {
  const { server: options, logLevel } = readSettings(process.env)
  const log = pino({ level: logLevel })
  const server = await startServer({ ...options, log })
  log.info({ url: server.url, port: server.port }, 'listening')

  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping')
    server.close().then(
      () => log.info('stopped'),
      (error: unknown) => {
        log.error({ err: loggable(error) }, 'did not stop cleanly')
        process.exitCode = 1
      },
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  process.stderr.write(`${error instanceof SettingsError ? error.message : startFailure(error)}\n`)
  process.exitCode = 1
}

function startFailure(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken by another program: choose one with GOODWORD_PORT.'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
