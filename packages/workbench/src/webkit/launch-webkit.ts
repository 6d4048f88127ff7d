import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { freePorts } from '../start/free-port.ts'
import { findWebkit } from './find-webkit.ts'

/** How long the driver may take for anything, in milliseconds. It hangs rather than fail. */
const LIMIT = 30_000

/** Where the driver listens, or the next free port after it. */
const FIRST_PORT = 4460

/** A running WebKitGTK. */
export interface Webkit {
  readonly driver: WebDriver
  close(): Promise<void>
}

/**
 * Starts WebKitGTK on a display that nobody sees.
 *
 * @throws Error when it is not installed, or does not answer in time
 * @see https://webkitgtk.org/reference/webkitgtk/stable/class.AutomationSession.html
 */
export async function launchWebkit(): Promise<Webkit> {
  const found = findWebkit()
  if (!found) throw new Error('WebKitGTK is not installed: apt-get install webkit2gtk-driver xvfb xauth')
  const [port] = await freePorts([FIRST_PORT])
  // The display's script leaves its folder behind when it is stopped.
  const folder = await mkdtemp(join(tmpdir(), 'goodword-webkit-'))
  const server = spawn(found.withDisplay, ['-a', found.driver, `--port=${port}`], {
    stdio: 'ignore',
    // A group of its own: the display, the driver and the browser end together.
    detached: true,
    // Its sandbox needs rights that containers do not have.
    env: { ...process.env, TMPDIR: folder, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const stop = async () => {
    if (server.exitCode === null && server.pid !== undefined) {
      const ended = once(server, 'exit')
      process.kill(-server.pid)
      await ended
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await answers(port)
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    })
    const building = new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build()
    const driver = await within(LIMIT, Promise.resolve(building))
    await driver.manage().setTimeouts({ script: LIMIT, pageLoad: LIMIT })
    return {
      driver,
      async close() {
        await within(LIMIT, driver.quit()).catch(() => {})
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Waits until the driver listens. */
async function answers(port = FIRST_PORT): Promise<void> {
  const end = Date.now() + LIMIT
  while (Date.now() < end) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
    if (status?.ok) return
    await new Promise((wake) => setTimeout(wake, 100))
  }
  throw new Error(`WebKitWebDriver did not answer within ${LIMIT / 1000} s`)
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(reject, limit, new Error(`WebKitGTK did not answer within ${limit / 1000} s`)).unref()
    }),
  ])
}
