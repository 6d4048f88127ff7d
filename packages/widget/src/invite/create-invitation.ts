import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Sdk } from '../element/sdk.ts'
import { sheetOf } from '../element/sheet-of.ts'
import type { Life, Stage } from '../element/widget-element.tsx'
import { createCopier } from '../sharing/copier.ts'
import type { TextKey } from '../words/texts.ts'
import type { InviteEvents } from './invite-events.ts'
import { createApi } from './model/api.ts'
import { createModel } from './model/model.ts'
import { ownCodesOf } from './model/own-codes.ts'
import { sessionsOf } from './model/session-store.ts'
import { takeEntry } from './model/take-entry.ts'
import { PART_LOADERS } from './parts/part-loaders.ts'
import { createParts } from './parts/parts.ts'
import { startWhenWanted } from './start-when-wanted.ts'
import type { Mode, Ui } from './view/ui.ts'

/** Everything that the element keeps while it is moved, but for the words. */
export interface Invitation extends Omit<Ui, 'texts'>, Life {}

/** What the views take from the element. */
export interface Host extends Stage<TextKey> {
  readonly mode: ReadonlySignal<Mode>
  readonly product: ReadonlySignal<string>
  readonly opened: Ui['opened']
  /** Empty when the page knows nobody. */
  readonly customerToken: string
  /** Tells the page. */
  emit(name: keyof InviteEvents, detail: object): void
}

export function createInvitation(goodword: Sdk, host: Host): Invitation {
  const { root, texts, mode, product, opened, customerToken, emit } = host
  const entry = customerToken ? undefined : takeEntry()
  const model = createModel({
    api: createApi(goodword),
    sessions: sessionsOf(goodword, customerToken),
    customerToken,
    entry,
    joined: (code) => emit('goodword-join', { code }),
    // A customer whom the shop knows leaves nothing here: on the next page it may be somebody else.
    ...(!customerToken && { owned: ownCodesOf(goodword).add }),
  })
  const adopt = (css: string) => {
    const sheet = sheetOf(css)
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  return {
    goodword,
    model,
    mode,
    product,
    opened,
    copier: createCopier(),
    parts: createParts(PART_LOADERS, texts, adopt),
    dismissed: signal(false),
    allChannels: signal(false),
    panel: signal(),
    channel: signal(),
    emit,
    share(share) {
      goodword.share(share)
      emit('goodword-share', share)
    },
    start: (signal) =>
      startWhenWanted(model, () => !!entry || mode.value === 'inline' || opened.value, texts, signal),
  }
}
