import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pinnedScript } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inRepository } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { missingFiles } from './missing-files.ts'
import { publishedPackages } from './published-packages.ts'

const built = publishedPackages()
const [{ version } = { version: '' }] = built

it.each(built)(
  '$name lacks nothing as it was built, and every way to pack it asks first',
  async ({ folder }) => {
    expect(missingFiles(folder)).toEqual([])
    const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    expect(scripts.prepack).toBe('node ../workbench/src/prepack.ts')
  },
)

describe('a server that was not built to the end', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goodword-incomplete-'))
    for (const part of ['package.json', 'bin', 'dist']) {
      await cp(inRepository('packages/server', part), join(folder, part), { recursive: true })
    }
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it.each([
    { lost: 'dist/command.js' },
    { lost: 'dist/index.d.ts' },
    { lost: 'dist/migrate.js' },
    { lost: 'dist/admin', file: 'dist/admin/index.html' },
    { lost: 'dist/tag', file: 'dist/tag/goodword.js' },
    { lost: 'dist/tag/goodword.js.br' },
    { lost: 'dist/tag/licences.txt' },
  ])('lacks $lost', async ({ lost, file = lost }) => {
    await rm(join(folder, lost), { recursive: true })
    expect(missingFiles(folder)).toContain(file)
  })

  it.each([
    { of: 'the owner’s pages', part: 'dist/admin', like: /^index-.*\.js$/ },
    { of: 'a language of the owner’s pages', part: 'dist/admin', like: /^de-.*\.js$/ },
    { of: 'the tag', part: 'dist/tag', like: /^goodword-engine-.*\.js$/ },
    { of: 'the tag’s own chunks', part: 'dist/tag', like: /^goodword-invite-qr-.*\.js$/ },
  ])('lacks a file of $of that another one names', async ({ part, like }) => {
    const [lost = ''] = (await readdir(join(folder, part))).filter((name) => like.test(name))
    await rm(join(folder, part, lost))
    expect(missingFiles(folder)).toEqual([`${part}/${lost}`])
  })

  it('lacks the tag of its version, when that was raised since', async () => {
    const manifest = join(folder, 'package.json')
    const raised = (await readFile(manifest, 'utf8')).replace(
      `"version": "${version}"`,
      '"version": "99.0.0"',
    )
    await writeFile(manifest, raised)
    expect(missingFiles(folder)).toContain(`dist/tag${pinnedScript('99.0.0')}`)
  })

  it('is not packed', async () => {
    await rm(join(folder, 'dist/admin'), { recursive: true })
    const script = inRepository('packages/workbench/src/prepack.ts')
    const { code, output } = await runQuietly(process.execPath, [script], 30_000, { cwd: folder })
    expect(code).toBe(1)
    expect(output).toContain('dist/admin/index.html')
  })
})
