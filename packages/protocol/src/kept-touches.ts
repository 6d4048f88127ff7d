import { CHANNEL_GRAMMAR, CODE_GRAMMAR, ID_GRAMMAR } from './code.ts'

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

/** What `formatTouches` writes, made of the grammars of its fields. */
const TOUCHES = /* @__PURE__ */ (() => {
  const inside = ({ source }: RegExp) => source.slice(1, -1)
  const touch = `~${inside(CODE_GRAMMAR)}\\.(${inside(CHANNEL_GRAMMAR)})?\\.[a-z\\d]{1,9}\\.${inside(ID_GRAMMAR)}`
  return new RegExp(`^${VERSION}(${touch}){1,2}$`)
})()

/** Reads what `formatTouches` wrote; anything else, however close, is `undefined`. */
export function parseTouches(text: string | null | undefined): KeptTouch[] | undefined {
  if (!text || !TOUCHES.test(text)) return undefined
  return text
    .split('~')
    .slice(1)
    .map((touch) => {
      const [code, channel, at, visit] = touch.split('.') as [string, string, string, string]
      return { code, channel: channel || undefined, at: Number.parseInt(at, 36), visit }
    })
}
