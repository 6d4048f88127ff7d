import { type ReadonlySignal, signal } from '@preact/signals-core'
import { createApi } from './api.ts'
import { createCopier } from './copier.ts'
import type { InviteEvents } from './invite-events.ts'
import { createModel } from './model.ts'
import { ownCodesOf } from './own-codes.ts'
import { PART_LOADERS } from './part-loaders.ts'
import { createParts } from './parts.ts'
import type { Sdk } from './sdk.ts'
import { sessionsOf } from './session-store.ts'
import { sheetOf } from './styles/sheet-of.ts'
import type { Texts } from './texts.ts'
import type { Mode, Ui } from './view/ui.ts'

/** Everything that an element keeps while it is moved, but for the words. */
export type Source = Omit<Ui, 'texts'>

/** What the views take from the element. */
export interface Host {
  readonly root: ShadowRoot
  readonly texts: ReadonlySignal<Texts | undefined>
  readonly mode: ReadonlySignal<Mode>
  readonly product: ReadonlySignal<string>
  readonly opened: Ui['opened']
  readonly customerToken: string | undefined
  /** Tells the page. */
  emit(name: keyof InviteEvents, detail: object): void
}

export function createUi(goodword: Sdk, host: Host): Source {
  const { root, texts, mode, product, opened, customerToken, emit } = host
  const model = createModel({
    api: createApi(goodword),
    sessions: sessionsOf(goodword, customerToken),
    customerToken,
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
    arrive(heading) {
      if (heading && model.takesFocus()) heading.focus()
    },
  }
}
