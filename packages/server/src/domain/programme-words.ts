import type { MessageLength, Tone } from '@goodword/protocol'

/** One ready message that an advocate may share. It takes the place of the widget's own text of the same tone and length. */
export interface MessageTemplate {
  /** Travels with each share, so that reports tell which words work. */
  readonly id: string
  readonly tone: Tone
  readonly length: MessageLength
  readonly subject: string | undefined
  /** `{shop}`, `{offer}`, `{reward}`, `{name}` and `{product}` stand for values. */
  readonly text: string
}

/** What the shop tells its advocates. No rule reads it. */
export interface ProgrammeWords {
  /** Whom this shop is for. */
  readonly audience: string
  /** What the products are good at. */
  readonly strengths: readonly string[]
  /** How to recommend: what to say and what not. */
  readonly guidelines: string
  /** The small print, or the address of it. */
  readonly terms: string
  readonly templates: readonly MessageTemplate[]
}
