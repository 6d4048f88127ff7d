import type { Logger } from 'pino'
import { DAY } from './domain/programme.ts'
import { loggable } from './loggable.ts'
import type { Job } from './start-release-job.ts'
import type { TagReleases } from './tag-releases.ts'

/**
 * Keeps a copy of the tag that this server serves, and forgets old ones, once a day. A data folder that cannot be written
 * to is no reason not to serve: pages that were open during an update then miss what they had not loaded yet.
 */
export function startTagJob(releases: TagReleases, tagFolder: string, log: Logger): Job {
  let running: Promise<void> | undefined

  async function go(): Promise<void> {
    try {
      await releases.keep(tagFolder)
      await releases.forget()
    } catch (error) {
      log.warn({ err: loggable(error) }, 'the tag of this version is not kept for the time after an update')
    }
  }
  const run = () => {
    running ??= go().finally(() => {
      running = undefined
    })
    return running
  }
  const timer = setInterval(run, DAY)
  timer.unref()

  return {
    run,
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
