import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GroupCommit } from './group-commit.ts'
import { openSqlite } from './sqlite.ts'

let folder: string
let db: ReturnType<typeof openSqlite>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-'))
  db = openSqlite(join(folder, 'goodword.sqlite'), 'write')
})
afterEach(async () => {
  await db.destroy()
  await rm(folder, { recursive: true })
})

describe('writes that wait together', () => {
  it('let everything else have its turn after each 64 of them', async () => {
    const group = new GroupCommit(db)
    let done = 0
    const writes = Array.from({ length: 150 }, () =>
      group.write(async () => {
        done += 1
      }),
    )
    const seen: number[] = []
    const look = () => {
      seen.push(done)
      if (done < writes.length) setImmediate(look)
    }
    setImmediate(look)
    await Promise.all(writes)
    await new Promise((resolve) => setImmediate(resolve))
    expect(seen).toEqual([64, 128, 150])
  })
})
