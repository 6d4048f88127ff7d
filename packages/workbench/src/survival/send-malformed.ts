import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MESSAGES_PATH } from '@goodword/protocol'
import { benchProcess } from '../benches/bench-process.ts'
import { joinSome, makeShop } from '../benches/set-up-shop.ts'
import { traffic } from '../benches/traffic.ts'
import { type BadRequest, malformed } from './malformed.ts'
import type { Verdict } from './trial.ts'

const PATIENCE = 10_000
/** Megabytes that the process may grow between the middle and the end. */
const GROWTH = 40

/** Sends malformed requests: none may be answered by 5xx or not at all, and memory stays where it is. */
export async function sendMalformed(count: number, seed: number): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-survival-'))
  const keys = await makeShop(folder, { file: join(folder, 'goodword.sqlite') })
  const server = await benchProcess('measured-server.mjs', [folder])
  try {
    const shop = await joinSome(server.port, keys, 3)
    const requests = malformed(count, seed, shop)
    const statuses = new Map<number, number>()
    const bad: string[] = []
    let sent = 0
    let middle = server.memoryNow()
    const work = async () => {
      for (const request of requests) {
        const status = await send(server.port, request)
        const family = status === 0 ? 0 : Math.floor(status / 100) * 100
        statuses.set(family, (statuses.get(family) ?? 0) + 1)
        if ((status === 0 || status >= 500) && bad.length < 5) {
          bad.push(
            `${status} ${request.method} ${request.path.slice(0, 80)} ${(request.body ?? '').slice(0, 300)}`,
          )
        }
        sent += 1
        if (sent === Math.floor(count / 2)) middle = server.memoryNow()
      }
    }
    await Promise.all(Array.from({ length: 8 }, work))
    const growth = server.memoryNow() - middle
    const well = await send(server.port, {
      method: 'POST',
      path: MESSAGES_PATH,
      headers: {},
      body: traffic(shop).conversion(),
    })
    return {
      name: 'malformed requests',
      passed: bad.length === 0 && growth < GROWTH && well === 200 && sent === count,
      counts: {
        seed,
        sent,
        ...Object.fromEntries(
          [...statuses].map(([family, n]) => [family === 0 ? 'hangs' : `${family / 100}xx`, n]),
        ),
        growthMb: Math.round(growth),
        wellAfterwards: well,
        ...Object.fromEntries(bad.map((line, index) => [`bad${index + 1}`, line])),
      },
    }
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function send(port: number, { method, path, headers, body }: BadRequest): Promise<number> {
  const carries = method !== 'GET' && method !== 'HEAD'
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
      ...(carries && body !== undefined && { body }),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}
