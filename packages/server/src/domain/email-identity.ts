/** Providers that ignore dots in the name. */
const WITHOUT_DOTS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com'])

/** Other names of the same mailbox provider. */
const SAME_PROVIDER: ReadonlyMap<string, string> = new Map([['googlemail.com', 'gmail.com']])

/**
 * The person behind an e-mail address: two addresses with the same identity reach one mailbox. Compatibility forms of letters become
 * one (NFKC), case is dropped, the host is written in ASCII, what follows a plus is dropped, and Gmail's dots.
 *
 * Only for comparing: mail goes to the address as it was given.
 *
 * @returns `undefined` for what is no address
 * @see https://www.unicode.org/reports/tr46/ (what `URL` does to a host)
 * @example emailIdentity('Ann.A+shop@GoogleMail.com') // 'anna@gmail.com'
 */
export function emailIdentity(address: string): string | undefined {
  const text = address.normalize('NFKC').trim().toLowerCase()
  const at = text.lastIndexOf('@')
  const host = asciiHost(text.slice(at + 1))
  if (at < 1 || host === undefined) return undefined
  const [name = ''] = text.slice(0, at).split('+')
  const mailbox = WITHOUT_DOTS.has(host) ? name.replaceAll('.', '') : name
  return mailbox === '' ? undefined : `${mailbox.normalize('NFKC')}@${SAME_PROVIDER.get(host) ?? host}`
}

/** `exämple.org` and `xn--exmple-cua.org` are one host. A final dot is the root that all have. */
function asciiHost(host: string): string | undefined {
  const url = `http://${host.replace(/\.$/, '')}`
  if (!/^[^\s/?#@:\\[\]]+$/.test(host) || !URL.canParse(url)) return undefined
  return new URL(url).hostname
}
