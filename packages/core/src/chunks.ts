import type { createTransport } from './delivery/transport.ts'
import type { createEngine } from './engine.ts'
import type { explain } from './inspector/explain.ts'
import type { showOverlay } from './inspector/overlay.ts'
import type { CompanionChunks } from './page/companions.ts'

/** Parts that are loaded when something needs them. Each stands alone: none imports the part that loads it. */
export interface Chunks extends CompanionChunks {
  engine: { createEngine: typeof createEngine }
  transport: { createTransport: typeof createTransport }
  /** When a developer asks. */
  inspect: { explain: typeof explain; showOverlay: typeof showOverlay }
}
