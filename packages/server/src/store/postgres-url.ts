/** What an address has to be, in words that repeat nothing of it. */
export const BAD_POSTGRES_URL =
  'must look like postgres://user:password@host:5432/database; in user and password write %40 for @, %2F for /, %3F for ?, %23 for # and %25 for %'

/**
 * Whether the address of a database is one, and means what its author meant. In a password that is not encoded `/`, `?` and `#` end the host:
 * what stands behind them, or before an `@`, would be taken for a host or a database, and named in messages and in the log.
 */
export function isPostgresUrl(value: string): boolean {
  const [, rest] = /^postgres(?:ql)?:\/\/(.*)$/s.exec(value.trim()) ?? []
  if (rest === undefined || !URL.canParse(value)) return false
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? ''
  const { pathname, hash, username, password } = new URL(value)
  return (
    !rest.slice(authority.length).includes('@') &&
    hash === '' &&
    pathname.length > 1 &&
    [username, password, pathname].every(isEncoded)
  )
}

function isEncoded(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}
