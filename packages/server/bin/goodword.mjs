#!/usr/bin/env -S node --max-semi-space-size=8
// @ts-check
/**
 * The command `goodword`. Plain JavaScript that an old Node can read too: the version is checked before anything else is
 * loaded, because the database driver does not fail but crash on a Node that is too old.
 *
 * The first line keeps Node's youngest memory at 16 MB. By itself it grows to 64 MB under load, which makes nothing faster here, and
 * once the program runs nothing can be said about it any more: V8 lays out its memory before the first line of JavaScript.
 * npm's commands for Windows repeat the option.
 *
 * @see https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 * @see https://www.gnu.org/software/coreutils/manual/html_node/env-invocation.html (-S)
 */
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

if (fits(process.versions.node, engines.node)) {
  import('../dist/command.js')
} else {
  process.stderr.write(
    `Node ${process.versions.node} is too old for Goodword: it needs ${engines.node}. Install Node 24 (https://nodejs.org) and try again.\n`,
  )
  process.exitCode = 1
}

/**
 * Whether a version lies in a range of the form `^22.19.0 || >=26.0.0`.
 *
 * @param {string} version
 * @param {string} range
 */
function fits(version, range) {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number)
  return range.split('||').some((/** @type {string} */ part) => {
    const least = part.trim().replace(/^(\^|>=)/, '')
    const [leastMajor = 0, leastMinor = 0, leastPatch = 0] = least.split('.').map(Number)
    if (major !== leastMajor) return part.includes('>=') && major > leastMajor
    return minor !== leastMinor ? minor > leastMinor : patch >= leastPatch
  })
}
