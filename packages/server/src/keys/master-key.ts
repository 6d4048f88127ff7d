import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const BYTES = 32

/**
 * The installation's master key: made once, at random, in the data folder, readable by its owner only.
 * Losing it means that the shops' secret keys have to be made anew; nothing else depends on it.
 *
 * @throws Error when the file is there but does not hold a key: making a new one would silently lock the old data.
 */
export async function masterKey(folder: string): Promise<Uint8Array> {
  const file = join(folder, 'master.key')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    // 'wx' fails if the file exists, so two processes that start together cannot both make one.
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.writeFile(randomBytes(BYTES).toString('base64url'))
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const key = Buffer.from(await readFile(file, 'utf8'), 'base64url')
  if (key.length !== BYTES) throw new Error(`${file} does not hold a master key`)
  return key
}
