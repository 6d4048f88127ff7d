// @ts-check
/**
 * `npm start` and `npm test` begin here, on a machine that may have nothing but Node (18 or newer) and npm:
 * gets pnpm, and a newer Node where this one is too old, installs the packages, then runs src/start.ts or
 * src/test.ts. Plain JavaScript without dependencies, because nothing is installed yet.
 */
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchTools, pnpmOnPath } from './launcher/find-tools.mjs'
import { NODE, PNPM, plan } from './launcher/plan.mjs'
import { run } from './launcher/run.mjs'
import { stopWithNpm } from './launcher/stop-with-npm.mjs'

const workbench = dirname(fileURLToPath(import.meta.url))
const root = join(workbench, '../..')
const TASKS = ['start', 'test']

stopWithNpm()
process.exitCode = await launch(process.argv.slice(2))

/** @param {string[]} args @returns {Promise<number>} exit code */
async function launch([task = '', ...rest]) {
  if (!TASKS.includes(task))
    return refuse(`Say what to do: node packages/workbench/launch.mjs ${TASKS.join('|')}`)

  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { platform, arch, versions } = process
  const planned = plan({ node: versions.node, platform, arch, pnpm: await pnpmOnPath() }, engines.node)
  if ('refusal' in planned) return refuse(planned.refusal)

  // The Node that runs this may not be the one that PATH names.
  let path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  if (planned.packages.length > 0) {
    const why =
      planned.packages.length > 1 ? ` and Node ${NODE}, because Node ${versions.node} is too old` : ''
    say(`getting pnpm ${PNPM}${why} (kept in npm's cache)`)
    const tools = await fetchTools(planned.packages, withPath(path))
    if (tools.code > 128) return tools.code
    if (!tools.path)
      return refuse(`npm could not fetch ${planned.packages.join(' and ')}: see above, then try again.`)
    path = tools.path
  }
  const env = withPath(path)

  say('installing packages')
  // The lockfile is this repository's own, with a checksum for each package; to ask the registry for the age of every
  // one, as pnpm does where packages are added, takes longer than to install them.
  const install = ['install', '--frozen-lockfile', '--reporter=append-only', '--config.minimumReleaseAge=0']
  // CI=true: pnpm must never ask, for example whether it may replace another node_modules.
  const installed = await run('pnpm', install, { cwd: root, env: { ...env, CI: 'true' }, npmCommand: true })
  if (installed.code > 128) return installed.code
  if (installed.code !== 0) return refuse('The packages could not be installed: see above, then try again.')

  const { code } = await run('node', [join(workbench, 'src', `${task}.ts`), ...rest], { cwd: root, env })
  return code
}

/** Windows writes PATH as Path; a copy of the environment must not hold both. @param {string} path */
function withPath(path) {
  const others = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH')
  return { ...Object.fromEntries(others), PATH: path }
}

/** @param {string} line */
function say(line) {
  console.log(`goodword: ${line}`)
}

/** @param {string} sentence @returns {1} */
function refuse(sentence) {
  console.error(`goodword: ${sentence}`)
  return 1
}
