import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PATHS } from '@goodword/protocol'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../browsers/launch.ts'
import { eventually } from '../e2e/eventually.ts'
import { describeShop, enter } from '../e2e/owner.ts'
import { inRepository } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { freePorts } from '../start/free-port.ts'
import { type EmptyProject, installPacked } from './install-packed.ts'

let project: EmptyProject
let server: ChildProcess | undefined
let url = ''
/** What it has written besides its log. */
let complaints = ''
beforeAll(async () => {
  project = await installPacked(['@goodword/protocol', '@goodword/server'])
  server = spawn('npx', ['--no-install', '@goodword/server'], {
    cwd: project.folder,
    env: { ...process.env, GOODWORD_PORT: '0', npm_config_loglevel: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npx starts a shell, which starts the server: together they can be told to stop.
    detached: true,
  })
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  url = await listening(server)
})
afterAll(async () => {
  if (server?.pid !== undefined) {
    const ended = new Promise((resolve) => server?.once('close', resolve))
    process.kill(-server.pid, 'SIGTERM')
    await ended
  }
  await project?.remove()
})

/** Resolves with the address that a server names in its log. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const { stdout } = child
    if (!stdout) throw new Error('its output is not read')
    child.once('close', (code) => reject(new Error(`npx ended with ${code}: ${complaints}`)))
    createInterface({ input: stdout }).on('line', (line) => {
      const { msg, url } = JSON.parse(line)
      if (msg === 'listening') resolve(url)
    })
  })
}

it('npx @goodword/server in an empty folder is alive and ready', async () => {
  expect((await fetch(url + PATHS.health)).status).toBe(200)
  expect((await fetch(url + PATHS.ready)).status).toBe(200)
  expect(await readdir(join(project.folder, '.data'))).toEqual(
    expect.arrayContaining(['goodword.sqlite', 'master.key']),
  )
})

it("it passes the health check of the container's recipe, which a port with nothing behind it does not", async () => {
  const recipe = await readFile(inRepository('docs/deploy/Dockerfile'), 'utf8')
  const [, check = ''] = /^HEALTHCHECK CMD (.+)$/m.exec(recipe) ?? []
  const [, origin = ''] = /'(http:\/\/[\d.:]+)/.exec(check) ?? []
  const [nowhere = 0] = await freePorts([4480])
  const checked = (at: string) => runQuietly('/bin/sh', ['-c', check.replace(origin, at)], 30_000)
  expect(await checked(`http://127.0.0.1:${new URL(url).port}`)).toEqual({ code: 0, output: '', answer: '' })
  expect(await checked(`http://127.0.0.1:${nowhere}`)).toEqual({ code: 1, output: '', answer: '' })
})

it('it prints a link to the first page, which the package carries', async () => {
  const link = await eventually(() => complaints.match(/http\S+/)?.[0] ?? expect.fail('no link yet'))
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await enter(page, link)
    await describeShop(page, 'https://shop.example')
    await page.getByText('A referred order brings').waitFor()
  } finally {
    await browser.close()
  }
})

it('it serves the packed tag and every file of it', async () => {
  const folder = join(project.folder, 'node_modules/@goodword/server/dist/tag')
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  expect(scripts).toContain('goodword.js')
  for (const name of scripts) {
    const served = await fetch(`${url}/${name}`)
    expect({ name, status: served.status }).toEqual({ name, status: 200 })
    expect(await served.text()).toBe(await readFile(join(folder, name), 'utf8'))
  }
})

it('its command makes a shop that the running server knows', async () => {
  const made = await project.npx(
    ...['@goodword/server', 'shop', 'create', '--json', '--name', 'Sample shop', '--currency', 'EUR'],
    ...['--origin', 'https://shop.example', '--landing-url', 'https://shop.example/'],
    ...['--advocate-reward', '10.00', '--friend-reward', '5.00'],
  )
  const { publishableKey } = JSON.parse(made)
  const joined = await fetch(url + PATHS.advocates, {
    method: 'POST',
    headers: { origin: 'https://shop.example' },
    body: JSON.stringify({ shop: publishableKey, email: 'sample-advocate@example.com' }),
  })
  expect(joined.status).toBeLessThan(300)
})
