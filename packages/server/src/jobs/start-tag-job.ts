import type { Logger } from 'pino'
import { DAY } from '../domain/day.ts'
import { loggable } from '../loggable.ts'
import type { TagReleases } from '../tag/tag-releases.ts'
import { type Job, startJob } from './start-job.ts'

/**
 * Keeps a copy of the tag that this server serves, and forgets old ones, once a day. A data folder that cannot be written
 * to is no reason not to serve: pages that were open during an update then miss what they had not loaded yet.
 */
export function startTagJob(releases: TagReleases, tagFolder: string, log: Logger): Job {
  return startJob(async () => {
    try {
      await releases.keep(tagFolder)
      await releases.forget()
    } catch (error) {
      log.warn({ err: loggable(error) }, 'the tag of this version is not kept for the time after an update')
    }
  }, DAY)
}
