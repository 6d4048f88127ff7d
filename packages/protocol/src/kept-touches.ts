import { isChannel, isCode, isId } from './code.ts'

/** One arrival with a referral code, as a browser remembers it. */
export interface KeptTouch {
  readonly code: string
  readonly channel: string | undefined
  /** When it happened, milliseconds since 1970 by the browser's clock. Only ever used as an age. */
  readonly at: number
  /** Id of the visit that it began. */
  readonly visit: string
}

/** Version of the format. A reader that meets another one takes the cookie for a foreign one. */
const VERSION = '1'

/**
 * Writes the first and the latest touch: `1~CODE.channel.at.visit~CODE.channel.at.visit`, one when they are the same.
 * Only characters that no cookie encoding touches; 255 bytes with two codes and channels of full length.
 */
export function formatTouches(touches: readonly KeptTouch[]): string {
  return [
    VERSION,
    ...touches.map((touch) => [touch.code, touch.channel, touch.at.toString(36), touch.visit].join('.')),
  ].join('~')
}

/** Reads what `formatTouches` wrote; anything else, however close, is `undefined`. */
export function parseTouches(text: string | null | undefined): KeptTouch[] | undefined {
  const [version, ...parts] = (text ?? '').split('~')
  const touches = parts.map((part) => {
    const [code, channel, at, visit, ...rest] = part.split('.')
    const time = /^[\da-z]{1,9}$/.test(at ?? '') ? Number.parseInt(at as string, 36) : 0
    return isCode(code) && (!channel || isChannel(channel)) && time > 0 && isId(visit) && !rest.length
      ? { code, channel: channel || undefined, at: time, visit }
      : undefined
  })
  if (version !== VERSION || touches.length < 1 || touches.length > 2) return undefined
  return touches.every((touch) => touch !== undefined) ? touches : undefined
}
