import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createShop, startServer } from '@goodword/server'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inRepository } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'

const LIMIT = 60_000
const COMMAND = '/opt/goodword/node_modules/.bin/goodword'
const UNITS = ['goodword.service', 'goodword-backup.service', 'goodword-backup.timer']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodword-units-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A recipe of docs/deploy, with the command where it is here. */
const recipe = (name: string) =>
  readFileSync(inRepository('docs/deploy', name), 'utf8').replaceAll(
    COMMAND,
    inRepository('packages/server/bin/goodword.mjs'),
  )

function isInstalled(): boolean {
  try {
    execFileSync('systemd-analyze', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('docs/deploy: systemd', () => {
  it.runIf(isInstalled())('takes the units as they are', async () => {
    const files = UNITS.map((name) => join(folder, name))
    for (const name of UNITS) writeFileSync(join(folder, name), recipe(name))
    /** Of ours: it also says what it thinks of the machine's own units. */
    const complaints = async () => {
      const { output } = await runQuietly('systemd-analyze', ['verify', ...files], LIMIT)
      return output.split('\n').filter((line) => line.includes('goodword'))
    }
    expect(await complaints()).toEqual([])
    writeFileSync(
      join(folder, 'goodword.service'),
      recipe('goodword.service').replace('RestartSec=2', 'Restart=2'),
    )
    expect(await complaints()).toEqual([expect.stringContaining('restart')])
  })

  it('the backup copies the database under the name of the day, again and again', async () => {
    const [data, backups] = [join(folder, 'data'), join(folder, 'backups')]
    mkdirSync(backups)
    const server = await startServer({ dataFolder: data, port: 0, log: pino({ level: 'error' }) })
    try {
      await createShop(
        { store: server.store, vault: server.vault, now: Date.now },
        {
          ...{ name: 'Sample shop', currency: 'EUR', allowedOrigins: ['https://shop.example'] },
          landingUrl: 'https://shop.example/',
          programme: { advocateReward: '10.00', friendReward: '5.00' },
        },
      )
      const [, script = ''] = /^ExecStart=\/bin\/sh -c '(.+)'$/m.exec(recipe('goodword-backup.service')) ?? []
      // systemd writes one percent sign for two.
      const typed = script.replaceAll('%%', '%').replace('/var/backups/goodword', backups)
      // As systemd starts it: with no setting but what the unit says. A shop that ran in this worker has left its own.
      const run = () =>
        runQuietly(
          '/usr/bin/env',
          ['-i', `PATH=${process.env.PATH}`, `GOODWORD_DATA=${data}`, '/bin/sh', '-c', typed],
          LIMIT,
        )
      for (const { code, output } of [await run(), await run()]) expect(code, output).toBe(0)
    } finally {
      await server.close()
    }
    const [copy = '', ...others] = readdirSync(backups)
    expect([copy, others]).toEqual([expect.stringMatching(/^\S+\.sqlite$/), []])
    expect(statSync(join(backups, copy)).mode & 0o777).toBe(0o600)
  })
})
