/** One ready message that an advocate may share. */
export interface MessageTemplate {
  readonly id: string
  /** `whatsapp`, `email` …; `undefined`: for all. */
  readonly channel: string | undefined
  readonly tone: 'friend' | 'family' | 'colleague' | undefined
  /** `{shop}`, `{link}`, `{offer}` and `{reward}` stand for values. */
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
