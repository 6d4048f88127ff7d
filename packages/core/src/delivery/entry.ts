import type { ConversionMessage, ShareMessage, VisitMessage } from '@goodword/protocol'
import type { Touch } from '../memory/touch.ts'

type Draft<T> = Omit<T, 'id' | 'age'>

/** A message before it is sent: times are still readings of this browser's clock. */
export interface Entry {
  readonly id: string
  readonly at: number
  readonly message: Draft<VisitMessage> | Draft<ShareMessage> | OrderDraft
}

/** An order as the page gave it. `sealed` writes what it came by into it, before another link can be followed. */
export type OrderDraft = Omit<Draft<ConversionMessage>, 'touches'> & { readonly touches?: readonly Touch[] }
