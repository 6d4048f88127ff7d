import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { PATHS } from '@goodword/protocol'
import { inRepository } from '../root.ts'
import { freePorts } from '../start/free-port.ts'

/** Milliseconds from typing `goodword serve` to the first answer that says "ready". */
export async function startTime(dataFolder: string): Promise<number> {
  const [port = 0] = await freePorts([4480])
  const begun = performance.now()
  const child = spawn(process.execPath, [inRepository('packages/server/bin/goodword.mjs'), 'serve'], {
    env: { PATH: process.env.PATH, GOODWORD_DATA: dataFolder, GOODWORD_PORT: String(port) },
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  try {
    while (child.exitCode === null) {
      const answer = await fetch(`http://127.0.0.1:${port}${PATHS.ready}`).catch(() => undefined)
      if (answer?.ok) return performance.now() - begun
      await sleep(5)
    }
    throw new Error('the server ended before it answered')
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}
