import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { KEPT_DAYS, openTagReleases, type TagReleases } from './tag-releases.ts'

let folder: string
let now: number
let releases: TagReleases
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-releases-'))
  now = Date.UTC(2025, 2, 1)
  releases = openTagReleases(join(folder, 'kept'), () => now)
})
afterEach(() => rm(folder, { recursive: true }))

/** Builds a tag of two files, in a folder that an update empties. */
async function build(version: string): Promise<string> {
  const built = join(folder, 'tag')
  await rm(built, { recursive: true, force: true })
  await mkdir(built)
  await writeFile(join(built, 'goodword.js'), `import('./goodword-part-${version}.js')`)
  await writeFile(join(built, `goodword-${version}.js`), `import('./goodword-part-${version}.js')`)
  await writeFile(join(built, `goodword-part-${version}.js`), `export const version = '${version}'`)
  return built
}
const read = async (name: string) => {
  const file = await releases.read(name)
  return file && Buffer.from(file.bytes).toString()
}

it('the files of a release are there after it was replaced, except the entry that is always the newest', async () => {
  await releases.keep(await build('one'))
  await releases.keep(await build('two'))
  expect(await read('goodword-part-one.js')).toBe("export const version = 'one'")
  expect(await read('goodword-one.js')).toContain('goodword-part-one.js')
  expect(await read('goodword.js')).toBeUndefined()
  expect(await read('goodword-part-three.js')).toBeUndefined()
})

it('a release that nobody asks for is kept for 30 days, and one that is in use longer', async () => {
  await releases.keep(await build('one'))
  await releases.keep(await build('two'))
  now += (KEPT_DAYS - 1) * DAY
  await releases.forget()
  expect(await read('goodword-part-one.js')).toBeDefined()
  now += 2 * DAY
  await releases.keep(await build('three'))
  await releases.forget()
  expect(await read('goodword-part-one.js')).toBeDefined()
  expect(await read('goodword-part-two.js')).toBeUndefined()
  now += (KEPT_DAYS + 1) * DAY
  await releases.forget()
  expect(await readdir(join(folder, 'kept'))).toEqual([])
})

it('another process sees what one has kept, and both may keep the same at once', async () => {
  const other = openTagReleases(join(folder, 'kept'), () => now)
  const built = await build('one')
  await Promise.all([releases.keep(built), other.keep(built)])
  await releases.keep(await build('two'))
  expect(await other.read('goodword-part-two.js')).toBeDefined()
  expect(await readdir(join(folder, 'kept'))).toHaveLength(2)
})

it('a tag that has not been built is nothing to keep', async () => {
  await releases.keep(join(folder, 'nowhere'))
  await releases.forget()
  expect(await read('goodword-part-one.js')).toBeUndefined()
})
