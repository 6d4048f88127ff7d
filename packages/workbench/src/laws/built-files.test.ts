import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { pinnedScript } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { INSIDE } from '../build/licences.ts'
import { TAG_PLACE } from '../build/tag-files.ts'
import { inRepository, ROOT } from '../root.ts'
import { brotliSize } from '../sizes/measure-tag.ts'

interface Entry {
  readonly name: string
  readonly built: string
  readonly types: string
}

/** Every entry of every package that is published. */
const entries: Entry[] = globSync('packages/*/package.json', { cwd: ROOT }).flatMap((manifest) => {
  const { name, exports = {} } = JSON.parse(readFileSync(inRepository(manifest), 'utf8'))
  return Object.entries<Record<string, string>>(exports).map(([path, targets]) => {
    const target = (condition: string) => inRepository(manifest, '..', targets[condition] ?? 'missing')
    return { name: join(name, path), built: target('default'), types: target('types') }
  })
})

describe('law: what is published is what was built', () => {
  it('knows the packages', () => {
    expect(entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@goodword/core', '@goodword/server']),
    )
  })

  it.each(Object.entries(INSIDE))('carries the licence of every library inside the %s', (_, inside) => {
    const licences = readFileSync(inside.licences, 'utf8')
    for (const folder of inside.libraries) {
      const { name } = JSON.parse(readFileSync(inRepository('packages', folder, 'package.json'), 'utf8'))
      expect(licences).toMatch(new RegExp(`^${name} \\d[^]*Permission is hereby granted`, 'm'))
    }
  })

  it('serves the bytes that were measured, compressed from the script beside them', () => {
    const { folder, version } = TAG_PLACE
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
    expect(scripts).toContain(pinnedScript(version).slice(1))
    for (const name of scripts) {
      const bytes = readFileSync(join(folder, name))
      const brotli = readFileSync(join(folder, `${name}.br`))
      expect(brotliDecompressSync(brotli).equals(bytes), name).toBe(true)
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).equals(bytes), name).toBe(true)
      // The build tells brotli how much there is to compress, which changes a few bytes.
      expect(Math.abs(brotli.byteLength - brotliSize(bytes)), name).toBeLessThan(16)
    }
  })

  it.each(entries)(
    '$name is safe to import in Node and has its types beside it',
    async ({ built, types }) => {
      expect(await import(built)).toBeDefined()
      expect(existsSync(types)).toBe(true)
    },
  )

  it.each(entries)('$name runs without the sources beside it', ({ built }) => {
    expect(readFileSync(built, 'utf8')).not.toMatch(/(from|import) ?\(?['"][^'"]*\.tsx?['"]/)
  })
})
