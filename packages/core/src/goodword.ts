import type { ShareMessage } from '@goodword/protocol'
import type { Consent } from './consent/consent.ts'
import type { Events } from './events.ts'
import type { Explanation } from './inspector/explanation.ts'
import type { ConversionResult, Order } from './orders/order.ts'

/** A press of a share button. */
export type Share = Pick<ShareMessage, 'code' | 'channel' | 'template' | 'edited'>

/** A call to the server on behalf of the widget. */
export interface RequestOptions {
  /** Sent as JSON by `POST`; without it the request is a `GET`. */
  json?: unknown
  /** Advocate's session token, sent as bearer. */
  session?: string
  signal?: AbortSignal
}

/** The one SDK instance of a page. */
export interface Goodword extends Pick<Events, 'on'> {
  readonly version: string
  /** The shop's publishable key. */
  readonly shop: string
  /** Address of the referral server as the option gives it, without a slash at the end. */
  readonly api: string
  readonly consent: Consent
  /** The shopper's choice. Granting keeps what was seen so far, denying erases all of ours from this device. */
  setConsent(consent: 'granted' | 'denied'): void
  /**
   * Reports a conversion. It is kept on this device until the server has acknowledged it.
   * @throws {GoodwordError} as a rejection, with code `order_invalid`, when the order cannot be understood.
   */
  convert(order: Order): Promise<ConversionResult>
  /** Reports a press of a share button. Never throws. */
  share(share: Share): void
  /**
   * Writes the friend's code into a form field, and tells the page's framework by `input` and `change` events; or puts
   * it into the cart of a shop system, as a coupon beside those that are in it.
   * @param field the field, a CSS selector of it, `shopify` or `woocommerce`
   * @param code another code than the friend's, such as their own coupon
   * @returns whether something was written: nothing is when there is no code, no such field, or no such coupon
   */
  fill(field: string | HTMLInputElement, code?: string): Promise<boolean>
  /** For a device that is shared: counts the link that was just followed although it is this browser's own. */
  somebodyElse(): void
  /** What Goodword saw, keeps and would do, for the page's developer. Also allows `?goodword-debug` in this tab. */
  explain(): Promise<Explanation>
  /**
   * Asks the server; loads the transport first.
   * @throws {GoodwordError} as a rejection: code `problem` with the server's problem document, or `network`.
   */
  request<T>(path: string, options?: RequestOptions): Promise<T>
}
