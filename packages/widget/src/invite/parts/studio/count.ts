import type { Channel } from '../../../sharing/channels.ts'
import { smsSegments } from './sms-segments.ts'
import type { SayStudio } from './words.ts'
import { graphemes, X_LINK, xWeight } from './x-weight.ts'

/** How long a message is where it goes. */
export interface Count {
  readonly sentence: string
  /** Longer than the channel takes. */
  readonly over: boolean
}

/** @param text with everything but the link. */
export function countOf({ limit }: Channel, text: string, link: string, say: SayStudio): Count {
  if (!limit) return { sentence: say('count_characters', { count: graphemes(text) }), over: false }
  if (limit.counts === 'sms') {
    const { segments, left } = smsSegments(`${text} ${link}`)
    return { sentence: say('count_sms', { count: segments, left }), over: false }
  }
  const used = limit.counts === 'x' ? xWeight(`${text} `) + X_LINK : graphemes(`${text} ${link}`)
  const left = limit.most - used
  const over = left < 0
  return { sentence: say(over ? 'count_over' : 'count_left', { count: Math.abs(left) }), over }
}
