import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const BYTES = 32

/**
 * The installation's master key: made once, at random, in the data folder, readable by its owner only.
 * Losing it means that the shops' secret keys have to be made anew, that nobody is recognised by an address of before, and that links in
 * mails not opened yet are void: `docs/operations.md` has it all.
 *
 * @throws Error when the file is there but does not hold a key: making a new one would silently lock the old data.
 */
export async function masterKey(folder: string): Promise<Uint8Array> {
  const file = masterKeyFile(folder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(file)) await make(file)
  try {
    return readMasterKey(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new Error(`${file} does not hold a master key`, { cause })
  }
}

/**
 * Reads a master key as the file holds it.
 *
 * @throws RangeError when it has another length
 */
export function readMasterKey(text: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64url')
  if (key.length !== BYTES) throw new RangeError('a master key has 32 bytes')
  return key
}

/** Where the key lies in a data folder. */
export function masterKeyFile(folder: string): string {
  return join(folder, 'master.key')
}

/** Written aside, then linked into place: two processes that start together agree on one key and never see half of it. */
async function make(file: string): Promise<void> {
  const aside = `${file}.${randomBytes(8).toString('hex')}`
  await writeFile(aside, randomBytes(BYTES).toString('base64url'), { mode: 0o600, flush: true })
  try {
    await link(aside, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await unlink(aside)
  }
}
