/**
 * The widest domain that this browser lets the page set cookies on, or nothing (`''`) for the host alone.
 * Public suffixes (`co.uk`, `github.io`) are the browser's knowledge, so we ask it: from the shortest domain down,
 * the first one that takes a throw-away cookie. IP addresses and one-label hosts take none.
 *
 * @param accepts sets a probe cookie on the domain, says whether it stuck, and takes it away again
 */
export function widestDomain(host: string, accepts: (domain: string) => boolean): string {
  const labels = host.split('.')
  if (/^[\d.]+$|:/.test(host)) return ''
  for (let count = 2; count <= labels.length; count++) {
    const domain = labels.slice(-count).join('.')
    if (accepts(domain)) return domain
  }
  return ''
}
