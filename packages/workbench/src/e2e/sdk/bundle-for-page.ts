import { build } from 'vite'
import { inRepository } from '../../root.ts'

/**
 * Bundles a file as a shop's own build would, from the built packages, into one module.
 *
 * @param replace texts of the source and what stands for them: the sample key, the sample address
 */
export async function bundleForPage(
  file: string,
  replace: Readonly<Record<string, string>>,
): Promise<string> {
  const built = await build({
    root: inRepository('packages/workbench'),
    configFile: false,
    // Not 'warn': that "use client" means nothing to a bundler is no news.
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Else vite takes NODE_ENV, which is "test" here, for a developer's build.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [
      {
        name: 'replace-samples',
        enforce: 'pre',
        transform: (code, id) =>
          id.includes('node_modules')
            ? undefined
            : Object.entries(replace).reduce((code, [sample, real]) => code.replaceAll(sample, real), code),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: inRepository('packages/workbench', file), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${file} made no code`)
  return chunk.code
}
