import type { Share } from '@goodword/core'
import type { ReadonlySignal, Signal } from '@preact/signals-core'
import type { ComponentChild, ComponentChildren } from 'preact'
import type { Sdk } from '../../element/sdk.ts'
import type { Copier } from '../../sharing/copier.ts'
import type { Texts } from '../../words/texts.ts'
import type { InviteEvents } from '../invite-events.ts'
import type { Model } from '../model/model.ts'

/** Parts of the widget that are loaded when somebody wants to see them. */
export type PartName = 'account' | 'guide' | 'join' | 'overlay' | 'qr' | 'rewards' | 'studio'

export type PartView = (props: { readonly ui: Ui; readonly children?: ComponentChildren }) => ComponentChild

/** How far a part has come. */
export type PartState = 'loading' | 'failed' | PartView

export interface Parts {
  /** `undefined` until it was asked for. */
  state(name: PartName): PartState | undefined
  /** Fetches a part, unless it is there or under way. */
  need(name: PartName): void
}

/** Where the widget stands in the page. */
export type Mode = 'inline' | 'dialog' | 'launcher'

/**
 * What every view is given. Views are plain functions without state of their own: the element draws them anew, as a
 * whole, whenever a signal that they read changes (Preact then touches only what differs). That spares the page the
 * kilobytes of hooks.
 */
export interface Ui {
  readonly goodword: Sdk
  readonly model: Model
  readonly texts: Texts
  readonly mode: ReadonlySignal<Mode>
  /** What the advocate has just bought, for the words of a message. */
  readonly product: ReadonlySignal<string>
  readonly copier: Copier
  readonly parts: Parts
  /** Whether all channels are shown, or the first few. */
  readonly allChannels: Signal<boolean>
  /** The part that stands open below the channels. */
  readonly panel: Signal<PartName | undefined>
  /** Channel for which a message is written. */
  readonly channel: Signal<string | undefined>
  /** Whether dialog or launcher are open. */
  readonly opened: Signal<boolean>
  /** Whether the launcher was sent away on this page. */
  readonly dismissed: Signal<boolean>
  /** Tells server and page that something was shared. */
  share(share: Share): void
  /** Tells the page. */
  emit(name: keyof InviteEvents, detail: object): void
}
