import type { MessageLength, Tone } from '@goodword/protocol'
import { type Signal, signal } from '@preact/signals-core'
import type { Channel } from '../../../sharing/channels.ts'
import type { Model } from '../../model/model.ts'

/** What was chosen and written. It outlives closing the studio, and another language. */
export interface StudioState {
  readonly tone: Signal<Tone>
  /** `undefined` until one is chosen: then the channel decides. */
  readonly length: Signal<MessageLength | undefined>
  /** Own words by template: choosing another draft loses none. */
  readonly edits: Signal<Readonly<Record<string, Edit>>>
}

export interface Edit {
  readonly text?: string
  readonly subject?: string
}

const states = new WeakMap<Model, StudioState>()

export function studioStateOf(model: Model): StudioState {
  const known = states.get(model)
  if (known) return known
  const made: StudioState = { tone: signal('friend'), length: signal(), edits: signal({}) }
  states.set(model, made)
  return made
}

/** The length that suits a channel. */
export function usualLength({ name, limit }: Channel): MessageLength {
  if (limit) return 'short'
  return name === 'email' ? 'letter' : 'chat'
}
