import type { Logger } from 'pino'
import type { Engine } from '../engine.ts'
import { loggable } from '../loggable.ts'
import { releaseDue } from '../rewards/release-due.ts'
import { forgetNetworks } from './forget-networks.ts'
import { forgetRequests } from './forget-requests.ts'
import { type Job, startJob } from './start-job.ts'

/** Pause between two goes, in milliseconds. */
const EVERY = 60_000

/** A lease that its holder does not renew is free after this long, in milliseconds: a process may have died. */
const LEASE = 5 * EVERY

/** What is kept for a time is kept for days; an hour more or less does not matter. */
const FORGET_EVERY = 60 * 60_000

const NAME = 'release-due'

/**
 * Releases what is due and forgets what was kept long enough, once a minute, in one of the processes. The lease only saves work:
 * were two to do it at once, each reward would still be released once. What was due while no process ran is released by the first one that
 * starts. What cannot be done is logged and tried again, and keeps nothing else from being done.
 */
export function startReleaseJob(engine: Engine, log: Logger, every: number = EVERY): Job {
  const holder = engine.newId()
  let forgotAt = Number.NEGATIVE_INFINITY

  /** False, and logged, when it was not done. */
  async function attempt(work: () => Promise<unknown>, complaint: string): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      log.error({ err: loggable(error) }, complaint)
      return false
    }
  }

  async function takeTurn(): Promise<void> {
    const at = engine.now()
    if (!(await engine.store.write((tx) => tx.takeLease(NAME, holder, at, at + LEASE)))) return
    const release = () =>
      releaseDue(engine, undefined, ({ error, ...which }) => {
        log.error({ ...which, err: loggable(error) }, 'an order was not released')
      })
    await attempt(release, 'what is due was not released')
    if (at - forgotAt < FORGET_EVERY) return
    const hasForgotten = [
      await attempt(() => forgetNetworks(engine), 'old networks were not forgotten'),
      await attempt(() => forgetRequests(engine), 'old requests were not forgotten'),
    ]
    if (hasForgotten.every(Boolean)) forgotAt = at
  }

  return startJob(async () => {
    await attempt(takeTurn, 'what is due was not looked at')
  }, every)
}
