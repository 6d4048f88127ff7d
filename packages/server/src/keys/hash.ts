import { hash as digest } from 'node:crypto'

/** SHA-256 in hex. Enough for keys and tokens, which are long and random: there is nothing to guess. */
export function hash(secret: string): string {
  return digest('sha256', secret, 'hex')
}
