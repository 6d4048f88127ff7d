import type { Problem } from '@goodword/protocol'

/** Why an explicit call failed. */
export type GoodwordErrorCode =
  /** An option is missing or wrong. */
  | 'option_invalid'
  /** The order cannot be understood; the message names the field. */
  | 'order_invalid'
  /** The server refused; `problem` is its document. */
  | 'problem'
  /** The server could not be reached. */
  | 'network'

/** What else is known of a failure. */
export interface GoodwordErrorOptions extends ErrorOptions {
  problem?: Problem | undefined
  retryAfter?: number | undefined
}

/** The only error that Goodword's own calls reject with. Guard by `error.name === 'GoodwordError'` across copies. */
export class GoodwordError extends Error {
  override readonly name = 'GoodwordError'
  declare readonly code: GoodwordErrorCode
  /** The server's RFC 9457 document, when it refused. */
  declare readonly problem: Problem | undefined
  /** Milliseconds after which the server wants to be asked again, when it said so. */
  declare readonly retryAfter: number | undefined

  constructor(code: GoodwordErrorCode, message: string, options: GoodwordErrorOptions = {}) {
    super(message, options)
    this.code = code
    this.problem = options.problem
    this.retryAfter = options.retryAfter
  }
}
