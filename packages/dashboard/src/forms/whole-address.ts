/** `mailto:…`, `https://…`; but `localhost:8080` is a host and its port. */
const SCHEME = /^[a-z][\w+.-]*:(?!\d+(?:[/?#]|$))/i

/** Hosts of somebody's own machine, which hardly ever has a certificate. */
const OWN_MACHINE = /^(?:[\w-]+\.)*localhost(?![\w.-])|^127(?:\.\d+){3}(?![\w.-])|^\[::1\]/i

/** A web address from what was typed: people type `shop.example`. What has a scheme stays, and so does nothing at all. */
export function wholeAddress(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '' || SCHEME.test(trimmed)) return trimmed
  return `${OWN_MACHINE.test(trimmed) ? 'http' : 'https'}://${trimmed}`
}
