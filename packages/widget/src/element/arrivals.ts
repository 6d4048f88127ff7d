/**
 * Leads the focus along where a press of the reader replaces what had it: it is lost with the button that was pressed.
 * Changes that nobody asked for leave it alone.
 */
export interface Arrivals {
  /** A press is about to lead somewhere. `false`: it has led nowhere. */
  expect(arrival: boolean): void
  /**
   * `ref` of what a press leads to: takes the focus, once for each press. One function for every drawing, since Preact
   * calls a new one again although nothing has arrived.
   */
  readonly arrive: (there: { focus(): void } | null) => void
}

export function createArrivals(): Arrivals {
  let expected = false
  return {
    expect(arrival) {
      expected = arrival
    },
    arrive(there) {
      if (!there || !expected) return
      expected = false
      there.focus()
    },
  }
}
