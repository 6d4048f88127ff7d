/** Names that the browsers of these tests find on this machine. */

/** A host that is not this machine to the browser: plain http is not a secure context there. */
export const PLAIN_HOST = 'shop.example.test'

/** Below suffixes of several parts, private suffixes and with letters beyond ASCII. */
export const DOMAIN_HOSTS = [
  'www.shop.co.uk',
  'shop.co.uk',
  'owner.github.io',
  'shop.myshopify.com',
  'www.xn--bcher-kva.example',
  'other.example',
  'notother.example',
]

export const HOSTS = [PLAIN_HOST, ...DOMAIN_HOSTS]
