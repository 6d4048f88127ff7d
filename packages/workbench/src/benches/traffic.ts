import { createHmac, randomUUID } from 'node:crypto'

/** A browser's, because a robot's visits are not kept. */
export const USER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'

/** Where the traffic goes. */
export interface TrafficShop {
  readonly publishableKey: string
  readonly secretKey: string
  readonly codes: readonly string[]
}

/** Bodies as the SDK sends them, each one new. */
export interface Traffic {
  visit(): string
  /** An order that the shop has signed, so that it is verified and decided in full. */
  conversion(): string
}

export function traffic({ publishableKey: shop, secretKey, codes }: TrafficShop): Traffic {
  let count = 0
  const code = () => codes[count++ % codes.length] ?? ''
  return {
    visit: () => {
      const message = { type: 'visit', id: randomId(), age: 20, code: code(), channel: 'email' }
      const seen = { landing: 'https://shop.example/', referringHost: 'mail.example' }
      return JSON.stringify({ shop, messages: [{ ...message, ...seen }] })
    },
    conversion: () => {
      const orderId = `bench-${randomId()}`
      const sum = { orderId, amount: '49.90', currency: 'EUR' }
      const touches = [{ code: code(), channel: 'email', age: 60_000, visit: randomId() }]
      const now = Date.now()
      const orderToken = sign({ ...sum, placedAt: now, iat: Math.floor(now / 1000) }, secretKey)
      const message = { type: 'conversion', id: randomId(), age: 20, ...sum, touches, orderToken }
      return JSON.stringify({ shop, messages: [message] })
    },
  }
}

/** Ids as browsers make them. */
function randomId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 20)
}

/** A JWT, HS256. @see https://www.rfc-editor.org/rfc/rfc7519 */
function sign(payload: object, secret: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'HS256' })}.${part(payload)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}
