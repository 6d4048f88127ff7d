import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pinnedScript } from '@goodword/protocol'

/** The script under the name of its version, and what it may be pinned by. */
export interface PinnedTag {
  /** `/goodword-1.2.3.js` */
  readonly path: string
  /** `sha384-…`. @see https://www.w3.org/TR/SRI/ */
  readonly integrity: string
}

/** Finds the pinned script in the folder of the built tag; `undefined` when it has not been built. */
export async function pinnedTag(folder: string): Promise<PinnedTag | undefined> {
  const [start = '', end = ''] = pinnedScript('/').slice(1).split('/')
  const names = await readdir(folder).catch(() => [])
  const name = names.find((name) => {
    const version = name.startsWith(start) && name.endsWith(end) && name.slice(start.length, -end.length)
    return version && /^\d+\.\d+\.\d+/.test(version)
  })
  if (name === undefined) return undefined
  const digest = createHash('sha384')
    .update(await readFile(join(folder, name)))
    .digest('base64')
  return { path: `/${name}`, integrity: `sha384-${digest}` }
}
