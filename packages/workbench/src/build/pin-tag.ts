import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TagPlace } from './tag-files.ts'

/** Copies the entry to the name that carries its version. Answers that name. */
export async function pinTag({ folder, version }: TagPlace): Promise<string> {
  // Built a moment ago: it must not be looked for before that.
  const { PATHS, pinnedScript } = await import('@goodword/protocol')
  const name = pinnedScript(version).slice(1)
  await copyFile(join(folder, PATHS.script), join(folder, name))
  return name
}
