import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JoinedSchema, PATHS } from '@goodword/protocol'
import { createApp, masterKey, newId, openStore, openVault } from '@goodword/server'
import { pino } from 'pino'
import * as v from 'valibot'
import { makeShop } from '../benches/set-up-shop.ts'
import { traffic } from '../benches/traffic.ts'
import { faults, sumOf } from './faults.ts'
import { Outbox } from './outbox.ts'
import { rowsOfFile } from './rows.ts'
import type { Verdict } from './trial.ts'

const DAY = 24 * 60 * 60 * 1000
const JUMPS = [0, DAY, -DAY, 400 * DAY, -400 * DAY, 1, -1, 30 * DAY, -10 * DAY]

/** The clock jumps between messages, forwards and back. Every message is repeated after a jump: nothing counts twice. */
export async function jumpClock(rounds: number): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-survival-'))
  const file = join(folder, 'goodword.sqlite')
  const keys = await makeShop(folder, { file })
  let now = Date.now()
  const store = await openStore({ file, now: () => now })
  const vault = openVault(await masterKey(folder))
  const log = pino({ level: 'silent' })
  const publicUrl = 'http://localhost'
  const app = createApp({
    store,
    vault,
    now: () => now,
    newId,
    log,
    publicUrl,
    tagFolder: folder,
    rateLimits: false,
  })
  const post = (path: string, body: string) =>
    app.request(path, { method: 'POST', body, headers: { 'user-agent': 'Mozilla/5.0' } })
  try {
    const joined = await post(
      PATHS.advocates,
      JSON.stringify({ shop: keys.publishableKey, email: 'a@example.test' }),
    )
    const { code } = v.parse(JoinedSchema, await joined.json())
    const sent = traffic({ ...keys, codes: [code] })
    let refused = 0
    for (let round = 0; round < rounds; round++) {
      const body = sent.conversion()
      for (const jump of JUMPS) {
        now += jump
        const answer = await post(PATHS.messages, body)
        const text = await answer.text()
        if (answer.status !== 200 || text.includes('"status":5')) refused += 1
      }
    }
    // None of the orders is known to the outbox; only the rows are compared with each other.
    const found = await faults(rowsOfFile(file), new Outbox(sent))
    const [orders] = await rowsOfFile(file)('select count(*) as n from orders')
    return {
      name: 'clock jumps',
      passed: refused === 0 && sumOf(found) === 0 && orders?.n === rounds,
      counts: { orders: rounds, jumps: rounds * JUMPS.length, refused, ...found },
    }
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}
