import { globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What a server of one's own needs. */
const PROGRAMS = ['initdb', 'postgres']

/** Folder with PostgreSQL's server programs: on PATH, or where Debian puts them; the newest of several. */
export function findPostgres(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => versionOf(b) - versionOf(a))
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...debian, ...onPath].find((folder) =>
    PROGRAMS.every((program) => globSync(join(folder, program)).length > 0),
  )
}

const versionOf = (folder: string): number => Number(folder.split('/').at(-2))
