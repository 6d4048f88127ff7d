import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const PackageJson = v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() }))

/** Built, this becomes part of a file in `dist/`; from source it lies one folder deeper. */
const FILES = ['../package.json', '../../package.json']

/** Version of this package. */
export const VERSION = readVersion()

function readVersion(): string {
  for (const file of FILES) {
    try {
      return v.parse(PackageJson, readFileSync(new URL(file, import.meta.url), 'utf8')).version
    } catch {
      // The other place, then.
    }
  }
  return 'unknown'
}
