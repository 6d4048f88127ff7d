import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PATHS } from '@goodword/protocol'

/** The owner's pages begin with this file of their folder. */
export const FIRST_PAGE = 'index.html'

/** What is said of an installation that lacks them, in the log and to whoever asks for them. */
export const INCOMPLETE =
  'files are missing from this installation: install @goodword/server again, or build it'

/** Where the built files are sought. */
interface BuiltFolders {
  readonly tagFolder: string
  readonly pagesFolder: string
}

/** Paths of the built files that are not there, of those that everything else hangs on. */
export function missingFiles({ tagFolder, pagesFolder }: BuiltFolders): string[] {
  return [join(tagFolder, PATHS.script), join(pagesFolder, FIRST_PAGE)].filter((path) => !existsSync(path))
}
