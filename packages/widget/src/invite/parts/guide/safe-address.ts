/** Schemes of addresses that the server may send: everything else, `javascript:` above all, is no link. */
const SAFE = /^(https:|mailto:)/i

/** The address as the server gave it if it may be opened, else `undefined`. */
export function safeAddress(address: string | undefined): string | undefined {
  try {
    return address && SAFE.test(new URL(address).protocol) ? address : undefined
  } catch {
    return undefined
  }
}
