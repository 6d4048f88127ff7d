import type { CompanionChunks } from './companions.ts'
import type { createEngine } from './engine.ts'
import type { explain } from './explain.ts'
import type { showOverlay } from './overlay.ts'
import type { createTransport } from './transport.ts'

/** Parts that are loaded when something needs them. Each stands alone: none imports the part that loads it. */
export interface Chunks extends CompanionChunks {
  engine: { createEngine: typeof createEngine }
  transport: { createTransport: typeof createTransport }
  /** When a developer asks. */
  inspect: { explain: typeof explain; showOverlay: typeof showOverlay }
}
