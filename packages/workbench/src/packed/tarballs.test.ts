import { readFile } from 'node:fs/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, inject, it } from 'vitest'
import { SOURCE } from '../build/package-sources.ts'

const tarballs = Object.entries(inject('tarballs')).map(([name, file]) => ({ name, file }))

it('every package that is not private is packed', () => {
  expect(tarballs.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['@goodword/core', '@goodword/protocol', '@goodword/server', '@goodword/widget']),
  )
})

describe.each(tarballs)('the tarball of $name', ({ name, file }) => {
  const read = async () => new Uint8Array(await readFile(file))

  it('has nothing that publint complains of', async () => {
    const { buffer } = await read()
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  it('has the right types for Node and for bundlers, as ES modules', async () => {
    const checked = await checkPackage(createPackageFromTarballData(await read()))
    if (!checked.types) throw new Error('it has no types')
    // What asks for CommonJS is not offered anything: every Node that is looked after can require() an ES module.
    const problems = checked.problems.filter((problem) => {
      if (!('resolutionKind' in problem)) return true
      return problem.resolutionKind === 'node16-esm' || problem.resolutionKind === 'bundler'
    })
    expect(problems).toEqual([])
    expect(checked.buildTools).toHaveProperty('typescript')
  })

  it('stands by itself: a README, a changelog, a licence, no sources, no words of this workspace', async () => {
    const packed = createPackageFromTarballData(await read())
    const root = `/node_modules/${name}`
    const files = packed.listFiles().map((path) => path.slice(root.length + 1))
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'CHANGELOG.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']),
    )
    expect(files.filter((path) => /^src\/|\.test\.|\/fixtures\//.test(path))).toEqual([])
    const manifest = packed.readFile(`${root}/package.json`)
    expect(manifest).not.toMatch(/workspace:|catalog:/)
    expect(manifest).not.toContain(SOURCE)
    expect(JSON.parse(manifest)).toMatchObject({
      type: 'module',
      license: 'MIT',
      sideEffects: expect.anything(),
      publishConfig: { access: 'public', provenance: true },
    })
    const { version } = JSON.parse(manifest)
    expect(packed.readFile(`${root}/CHANGELOG.md`)).toContain(`\n## ${version}\n`)
  })
})

it('only the server asks for a Node: in an older one, a shop still installs what runs in browsers', async () => {
  const asking = await Promise.all(
    tarballs.map(async ({ name, file }) => {
      const packed = createPackageFromTarballData(new Uint8Array(await readFile(file)))
      const manifest = JSON.parse(packed.readFile(`/node_modules/${name}/package.json`))
      return manifest.engines?.node === undefined ? [] : [name]
    }),
  )
  expect(asking.flat()).toEqual(['@goodword/server'])
})

it("the server's tarball carries the tag with the licences inside it", async () => {
  const tarball = inject('tarballs')['@goodword/server'] ?? ''
  const packed = createPackageFromTarballData(new Uint8Array(await readFile(tarball)))
  const files = packed.listFiles()
  for (const pattern of [/tag\/goodword\.js$/, /tag\/goodword-invite-[\w-]{8}\.js$/, /tag\/licences\.txt$/]) {
    expect(files).toContainEqual(expect.stringMatching(pattern))
  }
})
