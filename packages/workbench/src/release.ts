import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packRelease } from './packed/pack-release.ts'
import { publishRelease } from './packed/publish-release.ts'

/**
 * `node src/release.ts pack FOLDER --repository https://… --tag v1.2.3` packs the built packages;
 * `node src/release.ts publish FOLDER [--dry-run]` publishes those that the registry does not have yet. The second one needs nothing
 * installed, so in `.github/workflows/release.yml` no code of others runs where npm's trust is.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repository: { type: 'string' },
    tag: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
})
const [step, given] = positionals
const { repository, tag, 'dry-run': dryRun } = values
if (given === undefined) throw new Error('"pack FOLDER" or "publish FOLDER" is needed')
const folder = resolve(given)

if (step === 'pack') {
  if (repository === undefined || tag === undefined) throw new Error('--repository and --tag are needed')
  await packRelease({ repository, tag, into: folder })
} else if (step === 'publish') {
  await publishRelease({ from: folder, dryRun, provenance: true, say: console.log })
} else {
  throw new Error(`"${step}" is not a step: pack or publish`)
}
