import { CompiledQuery, type Kysely } from 'kysely'
import { runCompiled } from './run-compiled.ts'
import type { Tables } from './tables.ts'

/** Most writes that share one commit. */
const GROUP_LIMIT = 64

const BEGIN = CompiledQuery.raw('begin immediate')
const SAVEPOINT = CompiledQuery.raw('savepoint one')
const UNDO = CompiledQuery.raw('rollback to one')
const RELEASE = CompiledQuery.raw('release one')
const COMMIT = CompiledQuery.raw('commit')
const ROLLBACK = CompiledQuery.raw('rollback')

interface Waiting {
  run: () => Promise<void>
  fail: (error: unknown) => void
  succeed: () => void
}

/**
 * Writes on SQLite's one writing connection. An fsync costs milliseconds, so the writes that are waiting when the
 * connection gets free are committed together, and one that fails takes no other with it.
 * A write is acknowledged only after the commit.
 */
export class GroupCommit {
  readonly #db: Kysely<Tables>
  readonly #waiting: Waiting[] = []
  #running: Promise<void> | undefined

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  /**
   * Runs `work` in a transaction of its own, as far as it can see. It may await the database only: while it waits
   * for anything else, all other writes wait with it. It runs again when another one of its group has failed.
   */
  write<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: { value: T } | undefined
      this.#waiting.push({
        run: async () => {
          result = { value: await work() }
        },
        succeed: () => result && resolve(result.value),
        fail: reject,
      })
      this.#running ??= this.#drain()
    })
  }

  /** Resolves when nothing is waiting any more. */
  async idle(): Promise<void> {
    await this.#running
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Requests that arrived meanwhile join the group; reads and everything else have their turn: a whole group runs in one piece.
      await new Promise((resolve) => setImmediate(resolve))
      const group = this.#waiting.splice(0, GROUP_LIMIT)
      // Nearly always all of them succeed; savepoints for each would make SQLite copy every page that it changes.
      if (!(await this.#commitAll(group))) await this.#commitEach(group)
    }
    this.#running = undefined
  }

  /** False, and nothing written, when one of several has failed. */
  async #commitAll(group: readonly Waiting[]): Promise<boolean> {
    let isWorking = false
    try {
      await this.#run(BEGIN)
      isWorking = true
      for (const one of group) await one.run()
      isWorking = false
      await this.#run(COMMIT)
    } catch (error) {
      await this.#run(ROLLBACK).catch(() => undefined)
      if (isWorking && group.length > 1) return false
      for (const one of group) one.fail(error)
      return true
    }
    for (const one of group) one.succeed()
    return true
  }

  /** Each has a savepoint, so that those which fail are undone and the others kept. */
  async #commitEach(group: readonly Waiting[]): Promise<void> {
    const done: Waiting[] = []
    const refused: [Waiting, unknown][] = []
    try {
      await this.#run(BEGIN)
      for (const one of group) {
        await this.#run(SAVEPOINT)
        try {
          await one.run()
          done.push(one)
        } catch (error) {
          refused.push([one, error])
          await this.#run(UNDO)
        }
        await this.#run(RELEASE)
      }
      await this.#run(COMMIT)
    } catch (error) {
      // A full disk or an unreadable page ends the whole transaction: nobody in the group was written.
      await this.#run(ROLLBACK).catch(() => undefined)
      for (const one of group) one.fail(error)
      return
    }
    for (const [one, error] of refused) one.fail(error)
    for (const one of done) one.succeed()
  }

  async #run(query: CompiledQuery): Promise<void> {
    await runCompiled(this.#db, query)
  }
}
