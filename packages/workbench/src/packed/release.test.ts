import { globSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createPackageFromTarballData } from '@arethetypeswrong/core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type EmptyProject, emptyProject } from './install-packed.ts'
import { type LocalRegistry, openLocalRegistry } from './local-registry.ts'
import { packRelease } from './pack-release.ts'
import { publishRelease } from './publish-release.ts'
import { publishedPackages } from './published-packages.ts'

const repository = 'https://git.example/shop/goodword'
const names = publishedPackages().map(({ name }) => name)
const [{ version } = { version: '' }] = publishedPackages()
const said: string[] = []

let registry: LocalRegistry
let place: EmptyProject
let from: string
beforeAll(async () => {
  registry = await openLocalRegistry()
  place = await emptyProject([], registry.settings)
  from = await mkdtemp(join(tmpdir(), 'goodword-release-'))
})
afterAll(async () => {
  await rm(from, { recursive: true, force: true })
  await place?.remove()
  await registry?.close()
})

const unpack = async (tarball: string) =>
  createPackageFromTarballData(new Uint8Array(await readFile(tarball)))
const publish = ({ dryRun = false, cwd = place.folder } = {}) =>
  publishRelease({ from, dryRun, provenance: false, cwd, say: (line) => said.push(line) })

it('a tag that names another version packs nothing', async () => {
  await expect(packRelease({ repository, tag: 'v99.0.0', into: from })).rejects.toThrow('not v99.0.0')
  expect(globSync('*', { cwd: from })).toEqual([])
})

it('nothing is published while a tarball is missing', async () => {
  await expect(publish()).rejects.toThrow('all packages are published together')
  expect(registry.published).toEqual([])
})

it('the tarballs name the repository that they are built in, and hold what was tested otherwise', async () => {
  await packRelease({ repository, tag: `v${version}`, into: from })
  for (const [name, tested] of Object.entries(inject('tarballs'))) {
    const root = `/node_modules/${name}`
    const [expected, packed] = await Promise.all([tested, join(from, basename(tested))].map(unpack))
    const directory = `packages/${name.split('/')[1]}`
    expect(JSON.parse(packed?.readFile(`${root}/package.json`) ?? '')).toEqual({
      ...JSON.parse(expected?.readFile(`${root}/package.json`) ?? ''),
      repository: { type: 'git', url: `git+${repository}.git`, directory },
    })
    expect(packed?.listFiles().sort()).toEqual(expected?.listFiles().sort())
  }
})

it('a dry run publishes nothing', async () => {
  await publish({ dryRun: true })
  expect(said).toContain(`@goodword/server ${version} could be published`)
  expect(registry.published).toEqual([])
})

it('what a package needs is published before it, and a release that broke off goes on where it was', async () => {
  expect(names.indexOf('@goodword/protocol')).toBeLessThan(names.indexOf('@goodword/core'))
  expect(names.indexOf('@goodword/core')).toBeLessThan(names.indexOf('@goodword/widget'))
  registry.failOnceAt = names[1]
  await expect(publish()).rejects.toThrow(`npm publish ${names[1]}`)
  expect(registry.published).toEqual(names.slice(0, 1))

  await publish()
  expect(registry.published).toEqual(names)
  expect(said).toContain(`${names[0]} ${version} is there already`)
  await publish()
  expect(registry.published).toEqual(names)
})

it('what was published installs by its name, from nothing', async () => {
  const shop = await emptyProject(['@goodword/server', '@goodword/widget'], registry.settings)
  try {
    expect(await shop.npx('goodword', '--version')).toContain(version)
    const found = globSync('node_modules/@goodword/*', { cwd: shop.folder }).map((path) => path.slice(13))
    expect(found.sort()).toEqual([...names].sort())
  } finally {
    await shop.remove()
  }
})

it('a registry that does not answer is not taken for one that has nothing', async () => {
  const gone = await openLocalRegistry()
  await gone.close()
  const project = await emptyProject([], gone.settings)
  try {
    await expect(publish({ cwd: project.folder })).rejects.toThrow('npm view')
  } finally {
    await project.remove()
  }
})
