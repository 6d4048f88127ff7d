import { vi } from 'vitest'

/** Waits until a check holds. Patient, because the machine may be busy; a check that holds costs no time. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 15_000, interval: 100 })
}
