import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  webcrypto,
} from 'node:crypto'

/** A shop's secret, ready to check signatures (HS256) with. */
export type SigningKey = webcrypto.CryptoKey

const SIGNING = { name: 'HMAC', hash: 'SHA-256' }

/** What can be done with the installation's master key. It keeps shops' secret keys out of plain sight in the database. */
export interface Vault {
  seal(text: string): string
  /** @throws Error when the text was changed or sealed with another master key. */
  open(sealed: string): string
  /** The sealed secret as a key; the latest are kept ready. @throws Error as `open` does, as a rejection */
  signingKey(sealed: string): Promise<SigningKey>
  /** A keyed hash, 43 letters: nobody without the master key can make or check one. One purpose's hashes are no other's. */
  mac(purpose: string, text: string): string
  /** Whether it is the keyed hash of the text; takes as long for a near guess as for a far one. */
  isMac(mac: string, purpose: string, text: string): boolean
}

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Keys kept ready. An installation has a few shops with one secret or two. */
const MOST_READY = 1000

/**
 * A shop signs its orders with its secret key (HS256 is symmetric), so the server must know the key itself; a hash would
 * not do. It is sealed with a master key that lies beside the database, not in it: a stolen backup or a leaked query
 * result holds no usable key. It does not protect against somebody who can read the whole data folder.
 */
export function openVault(masterKey: Uint8Array): Vault {
  // A key of its own: the same one must not serve a cipher and a hash. @see https://www.rfc-editor.org/rfc/rfc5869
  // As a key object, which Node need not look at anew for each hash.
  const macKey = createSecretKey(new Uint8Array(hkdfSync('sha256', masterKey, '', 'goodword mac', 32)))
  const ready = new Map<string, Promise<SigningKey>>()
  const mac = (purpose: string, text: string) =>
    createHmac('sha256', macKey).update(`${purpose}\0${text}`).digest('base64url')
  return {
    mac,
    isMac(given, purpose, text) {
      const [one, other] = [Buffer.from(given), Buffer.from(mac(purpose, text))]
      return one.length === other.length && timingSafeEqual(one, other)
    },
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, masterKey, nonce, { authTagLength: TAG_BYTES })
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open,
    async signingKey(sealed) {
      const known = ready.get(sealed)
      if (known) return known
      const secret = new TextEncoder().encode(open(sealed))
      const key = webcrypto.subtle.importKey('raw', secret, SIGNING, false, ['verify'])
      if (ready.size >= MOST_READY) ready.clear()
      ready.set(sealed, key)
      return key
    },
  }

  function open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url')
    const nonce = bytes.subarray(0, NONCE_BYTES)
    const decipher = createDecipheriv(ALGORITHM, masterKey, nonce, { authTagLength: TAG_BYTES })
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  }
}
