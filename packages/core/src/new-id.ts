/**
 * An id of 24 characters, `a-z 0-9`, whose first eight grow with time so that the server's indexes stay compact.
 * Not `crypto.randomUUID`, which plain http pages do not have.
 */
export function newId(now: number): string {
  const random = crypto.getRandomValues(new Uint8Array(16))
  return now.toString(36).padStart(8, '0') + Array.from(random, (byte) => (byte % 36).toString(36)).join('')
}
