import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { masterKey } from './master-key.ts'
import { openVault } from './vault.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the vault', () => {
  it('gives back what was sealed, and seals it differently each time', async () => {
    const vault = openVault(await masterKey(folder))
    const sealed = vault.seal('sk_sample')
    expect(vault.open(sealed)).toBe('sk_sample')
    expect(vault.seal('sk_sample')).not.toBe(sealed)
    expect(sealed).not.toContain('sample')
  })

  it('opens nothing that was changed or sealed with another key', async () => {
    const vault = openVault(await masterKey(folder))
    const sealed = vault.seal('sk_sample')
    // Another first character, whichever it was.
    const changed = sealed.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
    expect(() => vault.open(changed)).toThrow()
    expect(() => openVault(new Uint8Array(32)).open(sealed)).toThrow()
  })
})

describe('the master key', () => {
  it('is made once, also by two that start together, and is readable by its owner only', async () => {
    const [a, b] = await Promise.all([masterKey(folder), masterKey(folder)])
    expect(a).toEqual(b)
    expect(await masterKey(folder)).toEqual(a)
    expect((await stat(join(folder, 'master.key'))).mode & 0o777).toBe(0o600)
  })

  it('is not replaced when the file is damaged', async () => {
    await writeFile(join(folder, 'master.key'), 'short')
    await expect(masterKey(folder)).rejects.toThrow('does not hold a master key')
  })
})
