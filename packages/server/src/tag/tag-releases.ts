import { createHash, randomUUID } from 'node:crypto'
import { cp, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { PATHS } from '@goodword/protocol'
import { DAY } from '../domain/day.ts'
import { openTagFolder, type TagFolder } from '../tag-folder.ts'

/** How long a release of the tag is kept after it was last in use. */
export const KEPT_DAYS = 30

/** How exactly is remembered when a release was last asked for. */
const HOUR = DAY / 24

/** Copies of the tag's releases that pages may still have loaded, or that a pasted tag pins by its version. */
export interface TagReleases extends TagFolder {
  /** Copies what is in the folder of the tag, unless it has been, and notes that it is in use. */
  keep(tagFolder: string): Promise<void>
  /** Removes what nobody has asked for within `KEPT_DAYS`. */
  forget(): Promise<void>
}

/**
 * Releases are kept whole, in a folder each, named after their entry: its bytes hold the names of all its chunks. The
 * folder's time of change says when it was last in use. Several processes may share the place.
 */
export function openTagReleases(place: string, now: () => number): TagReleases {
  const opened = new Map<string, TagFolder>()
  const folderOf = (release: string) => {
    const folder = opened.get(release) ?? openTagFolder(join(place, release))
    opened.set(release, folder)
    return folder
  }
  const touch = (release: string) => {
    const at = now() / 1000
    return utimes(join(place, release), at, at)
  }
  const all = () => readdir(place).catch(() => [])
  /** Without copies that were never finished. */
  const releases = async () => (await all()).filter((name) => /^[\da-f]{16}$/.test(name))
  /** How long it has not been in use; no time at all when another process has just removed it. */
  const idle = async (release: string) => {
    const found = await stat(join(place, release)).catch(() => undefined)
    return found ? now() - found.mtimeMs : 0
  }

  return {
    async read(name) {
      // The entry without a version is always the newest one.
      if (`/${name}` === PATHS.script) return undefined
      for (const release of await releases()) {
        const file = await folderOf(release).read(name)
        if (!file) continue
        if ((await idle(release)) > HOUR) await touch(release)
        return file
      }
      return undefined
    },
    async keep(tagFolder) {
      const entry = await readFile(join(tagFolder, PATHS.script)).catch(() => undefined)
      if (!entry) return
      const release = createHash('sha256').update(entry).digest('hex').slice(0, 16)
      if (!(await releases()).includes(release)) {
        const unfinished = join(place, `${release}-${randomUUID()}`)
        await cp(tagFolder, unfinished, { recursive: true, preserveTimestamps: true })
        // Another process may have been faster.
        await rename(unfinished, join(place, release)).catch(() => rm(unfinished, { recursive: true }))
      }
      await touch(release)
    },
    async forget() {
      for (const release of await all()) {
        if ((await idle(release)) <= KEPT_DAYS * DAY) continue
        opened.delete(release)
        await rm(join(place, release), { recursive: true, force: true })
      }
    },
  }
}
