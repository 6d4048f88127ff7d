import type { createEngine } from './engine.ts'
import type { createTransport } from './transport.ts'

/** Parts that are loaded when something needs them. Each stands alone: none imports the part that loads it. */
export interface Chunks {
  engine(): Promise<{ createEngine: typeof createEngine }>
  transport(): Promise<{ createTransport: typeof createTransport }>
}
