import type { ConversionMessage, ShareMessage, VisitMessage } from '@goodword/protocol'
import type { Touch } from '../memory/touch.ts'

/** Only orders say what they came by. */
type Draft<T> = Omit<T, 'id' | 'age' | 'touches'> & { readonly touches?: undefined }

/** A message before it is sent: times are still readings of this browser's clock. */
export interface Entry {
  readonly id: string
  readonly at: number
  readonly message: Draft<VisitMessage> | Draft<ShareMessage> | OrderDraft
}

/** An order as the page gave it. `sealed` writes what it came by into it, before another link can be followed. */
export type OrderDraft = Omit<ConversionMessage, 'id' | 'age' | 'touches'> & {
  readonly touches?: readonly Touch[]
}
