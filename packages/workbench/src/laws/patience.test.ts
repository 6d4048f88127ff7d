import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** vitest's own patience is one second, which a browser on a busy machine may need for its first answer. */
describe('law: what waits for a browser waits patiently', () => {
  it.each(['e2e', 'packed', 'webkit'])('%s waits by eventually() alone', (folder) => {
    const impatient = sourceFiles(`packages/workbench/src/${folder}/`)
      .filter(({ text }) => /\b(vi\.wait(For|Until)|expect\.poll)\(/.test(text))
      .map(({ path }) => path)
    expect(impatient).toEqual(folder === 'e2e' ? ['packages/workbench/src/e2e/eventually.ts'] : [])
  })
})
