/** Most entries; beyond it the memory begins anew. */
const MOST_KEPT = 1000

/** An answer, and when it was asked for. */
interface Entry<T> {
  readonly value: T
  readonly at: number
}

/**
 * Remembers answers to questions that come again and again. Nothing is remembered about what does not exist, so nobody can
 * fill the memory with made-up names.
 *
 * @example const kept = new KeptBriefly<Shop>(1000, performance.now); await kept.get(key, () => load(key))
 */
export class KeptBriefly<T> {
  readonly #age: number
  readonly #clock: () => number
  #entries = new Map<string, Entry<T>>()

  /**
   * @param age milliseconds after which an answer is asked for again
   * @param clock milliseconds of a clock that never jumps
   */
  constructor(age: number, clock: () => number) {
    this.#age = age
    this.#clock = clock
  }

  /** The answer that is remembered and not too old. */
  peek(key: string): T | undefined {
    const entry = this.#entries.get(key)
    return entry && this.#clock() - entry.at < this.#age ? entry.value : undefined
  }

  /** The answer, from memory or asked for. */
  async get<R extends T | undefined>(key: string, ask: () => Promise<R>): Promise<R | T> {
    const known = this.peek(key)
    if (known !== undefined) return known
    const entries = this.#entries
    // As old as the question, not as the answer.
    const at = this.#clock()
    const value = await ask()
    // What was forgotten meanwhile must not come back.
    if (value === undefined || entries !== this.#entries) return value
    if (entries.size >= MOST_KEPT) entries.clear()
    entries.set(key, { value, at })
    return value
  }

  /** Forgets everything, answers on their way included. */
  clear(): void {
    this.#entries = new Map()
  }
}
