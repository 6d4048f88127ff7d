/**
 * The domains that a cookie of this host may be set on, widest first; the last, `''`, is the host alone. Public suffixes
 * (`co.uk`, `github.io`) are the browser's knowledge: it passes over a cookie for one of them, and we try the next.
 * IP addresses and one-label hosts have no domain above them.
 *
 * @example cookieDomains('www.shop.co.uk') // ['co.uk', 'shop.co.uk', 'www.shop.co.uk', '']
 */
export function cookieDomains(host: string): string[] {
  const labels = /^[\d.]+$|:/.test(host) ? [] : host.split('.')
  return [...labels.slice(1).map((_, at) => labels.slice(-2 - at).join('.')), '']
}
