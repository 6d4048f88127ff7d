import { createHash } from 'node:crypto'

/** SHA-256 in hex. Enough for keys and tokens, which are long and random: there is nothing to guess. */
export function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
