import { buildAll } from './build/build-all.ts'
import { BuildError } from './build/step.ts'

/** `node src/build.ts [--no-types]` builds everything and says what each step took. */
try {
  await buildAll({ say: console.log, types: !process.argv.includes('--no-types') })
} catch (error) {
  if (!(error instanceof BuildError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
