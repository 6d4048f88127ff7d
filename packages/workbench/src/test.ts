import { installBrowsers } from './browsers/install-browsers.ts'
import { commandPath } from './command-path.ts'
import { installPostgres } from './postgres/install-postgres.ts'
import { checkTypes } from './testing/check-types.ts'
import type { Outcome } from './testing/outcome.ts'
import { runCommand } from './testing/run-command.ts'
import { runVitest } from './testing/run-vitest.ts'
import { showStep } from './testing/show-step.ts'
import { add, lastLine, NONE, ONE_FAILED, ONE_PASSED, type Tally } from './testing/tally.ts'
import { installWebkit } from './webkit/install-webkit.ts'

/** `npm test`: every check there is, one line each, the whole output of those that fail, and the sum at the end. */
const MINUTES = 60_000
const stop = new AbortController()
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    stop.abort()
    process.exit(code)
  })
}
const { signal } = stop

/** Browsers may take a minute to arrive, so they are sent for at once. */
const browsers: Promise<Outcome> = installBrowsers((line) => console.log(`  browsers: ${line}`)).then(
  () => ({ tally: ONE_PASSED, output: '' }),
  (error: unknown) => ({ tally: ONE_FAILED, output: error instanceof Error ? error.message : String(error) }),
)

/** After the browsers: apt does one thing at a time. */
const postgres = browsers.then(() => installPostgres((line) => console.log(`  postgres: ${line}`)))
const webkit = postgres.then(() => installWebkit((line) => console.log(`  webkit: ${line}`)))

let sum: Tally = NONE
async function check(name: string, work: () => Promise<Outcome>): Promise<boolean> {
  const tally = await showStep(name, work)
  sum = add(sum, tally)
  return tally.failed === 0
}

const built = await check('build', () => {
  const args = [`${import.meta.dirname}/build.ts`]
  return runCommand(process.execPath, args, 5 * MINUTES, signal)
})

/** What needs no browser. */
async function withoutBrowsers(): Promise<void> {
  await check('types', () => checkTypes(5 * MINUTES, signal))
  await check('lint', () => runCommand(commandPath('biome'), ['check', '.'], 2 * MINUTES, signal))
  await check('unused', () => runCommand(commandPath('knip'), ['--no-progress'], 2 * MINUTES, signal))
  await check('laws', () => runVitest('laws', 10 * MINUTES, signal))
  await check('docs', () => {
    const args = [`${import.meta.dirname}/docs.ts`]
    return runCommand(process.execPath, args, 5 * MINUTES, signal)
  })
  await check('unit', () => runVitest('unit-*', 20 * MINUTES, signal))
  if ((await postgres) || process.env.CI === 'true') {
    await check('postgres', () => runVitest('postgres', 20 * MINUTES, signal))
  } else {
    console.log('- postgres   skipped: no PostgreSQL on this machine, and none can be installed')
  }
}

async function inBrowsers(): Promise<void> {
  const found = await check('browsers', () => browsers)
  for (const [name, limit] of [
    ['e2e', 40 * MINUTES],
    ['packed', 15 * MINUTES],
  ] as const) {
    await check(name, async () => {
      if (built && found) return runVitest(name, limit, signal)
      return { tally: ONE_FAILED, output: `not run: ${built ? 'a browser is missing' : 'the build failed'}` }
    })
  }
  if (!(await webkit)) {
    console.log('- webkit     skipped: no WebKitGTK on this machine, and none can be installed')
  } else if (built) {
    await check('webkit', () => runVitest('webkit', 5 * MINUTES, signal))
  }
}

// Beside each other: what waits for a browser leaves a processor to the rest.
await Promise.all([withoutBrowsers(), inBrowsers()])

console.log(lastLine(sum))
process.exitCode = sum.failed > 0 ? 1 : 0
