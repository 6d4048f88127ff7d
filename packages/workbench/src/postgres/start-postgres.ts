import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runQuietly } from '../run-quietly.ts'
import { freePorts } from '../start/free-port.ts'
import { findPostgres } from './find-postgres.ts'
import { type SystemUser, unprivilegedUser } from './unprivileged-user.ts'

const FIRST_PORT = 54_400
const START_LIMIT = 30_000

/** Nothing here has to survive a power cut, so that it may be quick. `durable` is for measuring. */
const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** The server keeps running only while this process lives: its shell waits for the end of standard input. */
const WITH_US = '"$@" & server=$!; read -r _; kill -INT $server; wait $server'

/** A PostgreSQL of one's own, in a temporary folder, on 127.0.0.1, without a password. */
export interface TestPostgres {
  readonly port: number
  /** Address of a database. @default the one that is always there */
  url(database?: string): string
  /** Stops the server at once, as a crash would, and starts it again on the same data. */
  restart(): Promise<void>
  /** Stops it and removes its data. */
  close(): Promise<void>
}

/**
 * Starts a server of one's own.
 *
 * @param durable whether commits wait for the disk, as they do in earnest
 * @throws Error with one sentence when there is no PostgreSQL on this machine or it does not start
 */
export async function startPostgres({ durable = false } = {}): Promise<TestPostgres> {
  const programs = findPostgres()
  if (programs === undefined) {
    throw new Error('No PostgreSQL on this machine: on Debian run "apt-get install postgresql".')
  }
  const user = unprivilegedUser()
  const folder = await mkdtemp(join(tmpdir(), 'goodword-postgres-'))
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  try {
    await initialise(join(programs, 'initdb'), data, user)
    const [port = FIRST_PORT] = await freePorts([FIRST_PORT + (process.pid % 1000)])
    const options = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
    ]
    const settings = [...options, ...(durable ? [] : QUICK)].flatMap((option) => ['-c', option])
    const command = [join(programs, 'postgres'), '-D', data, ...settings]
    let server = await start(command, user)
    const stop = async () => {
      const ended = once(server, 'close')
      server.stdin?.end()
      await ended
    }
    return {
      port,
      url: (database = 'postgres') => `postgres://postgres@127.0.0.1:${port}/${database}`,
      async restart() {
        await stop()
        server = await start(command, user)
      },
      async close() {
        await stop()
        await rm(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function initialise(initdb: string, data: string, user: SystemUser | undefined): Promise<void> {
  const args = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  const { code, output } = await runQuietly(initdb, args, START_LIMIT, { cwd: '/', user })
  if (code !== 0) throw new Error(`PostgreSQL could not be set up:\n${output}`)
}

/** Starts the server's process and waits until it says that it takes connections. */
function start(command: readonly string[], user: SystemUser | undefined): Promise<ChildProcess> {
  const server = spawn('/bin/sh', ['-c', WITH_US, 'postgres', ...command], {
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
    ...user,
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = () => reject(new Error(`PostgreSQL did not start:\n${said}`))
    const limit = setTimeout(() => server.stdin?.end(), START_LIMIT)
    server.once('error', reject)
    server.once('close', fail)
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000)
      if (!said.includes('ready to accept connections')) return
      clearTimeout(limit)
      server.off('close', fail)
      resolve(server)
    })
  })
}
