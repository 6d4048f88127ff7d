import { parseArgs } from 'node:util'
import { publishPackages } from './packed/publish-packages.ts'

/**
 * `node src/release.ts --repository https://… --tag v1.2.3 [--dry-run]` packs the built packages and publishes those that
 * the registry does not have yet. Runs in `.github/workflows/release.yml`, which npm trusts.
 */
const { values } = parseArgs({
  options: {
    repository: { type: 'string' },
    tag: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
})
const { repository, tag } = values
if (repository === undefined || tag === undefined) throw new Error('--repository and --tag are needed')
await publishPackages({ repository, tag, dryRun: values['dry-run'], say: console.log })
