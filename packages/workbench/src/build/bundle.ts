import { build, type InlineConfig, mergeConfig } from 'vite'
import { inRepository } from '../root.ts'

/** Runs one of the builds of the root vite.config.ts. Answers the size of the code, before compression. */
export function bundle(mode: string): Promise<string> {
  return run({ configFile: inRepository('vite.config.ts'), mode })
}

/** Runs a build of this config. Answers the same. */
export function bundleConfig(config: InlineConfig): Promise<string> {
  return run({ configFile: false, ...config })
}

/** Builds an example by its own config, as its `build` script does. */
export function bundleExample(name: string): Promise<string> {
  return run({ root: inRepository('examples', name) })
}

/** Says what is wrong, but not that a slow machine is slow. */
const QUIET: InlineConfig = {
  logLevel: 'warn',
  configLoader: 'native',
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
}

async function run(config: InlineConfig): Promise<string> {
  const built = await build(mergeConfig(QUIET, config))
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const bytes = outputs.flatMap((file) => (file.type === 'chunk' ? [Buffer.byteLength(file.code)] : []))
  return `${(bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB`
}
