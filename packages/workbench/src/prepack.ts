import { missingFiles } from './packed/missing-files.ts'

/** `node ../workbench/src/prepack.ts`, in a package: every way to pack or publish it begins here, and none goes on when it is not built. */
const missing = missingFiles(process.cwd())
if (missing.length > 0) {
  console.error(
    `Not packed: run \`pnpm build\` first. Missing:\n${missing.map((path) => `  ${path}`).join('\n')}`,
  )
  process.exitCode = 1
}
