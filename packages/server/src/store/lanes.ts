/**
 * Lets so many pieces of work run at a time; the others wait in the order they came.
 *
 * @example const one = new Lanes(1); await one.run(work) // one after the other
 */
export class Lanes {
  readonly #waiting: { readonly needs: number; readonly start: () => void }[] = []
  readonly #width: number
  #free: number

  constructor(width: number) {
    this.#width = width
    this.#free = width
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.#run(1, work)
  }

  /** Waits until nothing else runs, and lets nothing else begin meanwhile. */
  runAlone<T>(work: () => Promise<T>): Promise<T> {
    return this.#run(this.#width, work)
  }

  async #run<T>(needs: number, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.#waiting.push({ needs, start })
      this.#startNext()
    })
    try {
      return await work()
    } finally {
      this.#free += needs
      this.#startNext()
    }
  }

  #startNext(): void {
    for (let next = this.#waiting[0]; next && next.needs <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift()
      this.#free -= next.needs
      next.start()
    }
  }
}
