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
 * were two to do it at once, each reward would still be released once. What was due while no process ran is released by the first one that starts.
 */
export function startReleaseJob(engine: Engine, log: Logger, every: number = EVERY): Job {
  const holder = engine.newId()
  let forgotAt = Number.NEGATIVE_INFINITY

  async function go(): Promise<void> {
    try {
      const at = engine.now()
      const ours = await engine.store.write((tx) => tx.takeLease(NAME, holder, at, at + LEASE))
      if (ours) await releaseDue(engine)
      if (ours && at - forgotAt >= FORGET_EVERY) {
        await forgetNetworks(engine)
        await forgetRequests(engine)
        forgotAt = at
      }
    } catch (error) {
      // The next go tries again; nothing was half done.
      log.error({ err: loggable(error) }, 'what is due was not done')
    }
  }

  return startJob(go, every)
}
