// @ts-check

/**
 * Whether a Node version lies in an `engines` range of the plain form that the root package.json uses:
 * `^22.19.0 || ^24.5.0 || >=26.0.0`. The launcher runs before anything is installed, so it cannot import semver.
 *
 * @param {string} version such as `process.versions.node`
 * @param {string} range alternatives of `^x.y.z` or `>=x.y.z`, joined by `||`
 * @returns {boolean}
 * @throws {RangeError} for a range of any other form
 * @example satisfies('24.21.0', '^22.19.0 || ^24.5.0') // true
 */
export function satisfies(version, range) {
  const [major = 0, ...rest] = numbers(version)
  return range.split('||').some((alternative) => {
    const [, operator, least = ''] = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/.exec(alternative) ?? []
    if (!operator) throw new RangeError(`cannot read the version range "${alternative.trim()}"`)
    const [leastMajor = 0, ...leastRest] = numbers(least)
    if (major !== leastMajor) return operator === '>=' && major > leastMajor
    return compare(rest, leastRest) >= 0
  })
}

/** @param {string} version @returns {number[]} major, minor, patch; a pre-release tag is left out */
const numbers = (version) =>
  version
    .replace(/[-+].*/, '')
    .split('.')
    .map(Number)

/** @param {number[]} a @param {number[]} b @returns {number} */
function compare(a, b) {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
