import type { Invite, MessageLength, Tone } from '@goodword/protocol'
import { valuesOf } from '../../../sharing/invitation.ts'
import type { Texts } from '../../../words/texts.ts'
import type { SayStudio } from './words.ts'

/** What a message is drafted for. */
export interface Wish {
  readonly tone: Tone
  readonly length: MessageLength
  readonly product: string
}

export interface Draft {
  /** Travels with the share, so that the shop learns which words work. */
  readonly template: string
  readonly subject: string
  readonly text: string
}

/** A draft in this tone and length: the shop's own template if it has one, else ours. */
export function draftOf(
  invite: Invite,
  { tone, length, product }: Wish,
  say: SayStudio,
  texts: Texts,
): Draft {
  const facts = { ...valuesOf(invite, texts), product, name: invite.name ?? '' }
  const values = { ...facts, opening: say(product ? 'opening_product' : 'opening', facts) }
  const own = invite.templates?.find((one) => one.tone === tone && one.length === length)
  if (own) {
    const { id, subject, text } = own
    const fill = texts.sayFrom({ subject: subject ?? '', text })
    const said = fill('subject', values) || say(`subject_${tone}`, values)
    return { template: id, subject: said, text: tidy(fill('text', values)) }
  }
  return {
    template: `${length}-${tone}`,
    subject: say(`subject_${tone}`, values),
    text: tidy(say(`${length}_${tone}`, values)),
  }
}

/** Nothing is left behind where a name is missing: nor the comma before it, Latin, Arabic, Japanese or Chinese. */
const tidy = (text: string): string => text.trim().replace(/[,،、，]$/, '')

/** The message as it is sent, but for the link: the line that both sides are rewarded is always there. */
export function withDisclosure(text: string, invite: Invite, say: SayStudio, texts: Texts): string {
  const line = say('disclosure', valuesOf(invite, texts))
  return `${text.trim()}${text.includes('\n') ? '\n\n' : ' '}${line}`.trim()
}
