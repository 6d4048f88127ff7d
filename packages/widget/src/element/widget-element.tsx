import { effect, type ReadonlySignal, signal } from '@preact/signals-core'
import { type ComponentChild, render } from 'preact'
import { bringTexts, type ElementWords } from '../words/bring-texts.ts'
import { chooseLanguage } from '../words/choose-language.ts'
import type { Languages } from '../words/languages.ts'
import type { OwnTexts, Texts } from '../words/texts.ts'
import { onInstance } from './instance.ts'
import { oneOf } from './one-of.ts'
import type { Sdk } from './sdk.ts'
import { sheetOf } from './sheet-of.ts'

/** `auto` follows the page: its font, its colours, its `color-scheme`. */
export type Theme = 'auto' | 'light' | 'dark'

/** What an element does while it stands in a page. */
export interface Life {
  /** Begins, or begins again when the element was put back; ends with the signal. */
  start(signal: AbortSignal): void
  /** An attribute that is observed has changed. */
  changed?(): void
}

/** Where a model is at work. */
export interface Stage<Key extends string> {
  readonly root: ShadowRoot
  /** `undefined` until the language is there. */
  readonly texts: ReadonlySignal<Texts<Key> | undefined>
}

/** On a server there is no HTMLElement, but importing a class must not fail there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * What elements have in common: they wait for the page's SDK if it comes later, speak the reader's language, and may
 * be moved, removed and put back without losing their state.
 */
export abstract class WidgetElement<Key extends string, Model extends Life> extends Base {
  static readonly observedAttributes: readonly string[] = ['lang']

  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #texts = signal<Texts<Key> | undefined>()
  readonly #model = signal<Model | undefined>()
  #life = new AbortController()
  #wished = ''
  #own: OwnTexts = {}

  /** Colours; anything else than `light` and `dark` reads as `auto`. */
  get theme(): Theme {
    return oneOf(this, 'theme', ['auto', 'light', 'dark'])
  }
  set theme(theme: Theme) {
    this.setAttribute('theme', theme)
  }

  /** Sentences of the shop's own in the place of ours, by key. */
  get texts(): OwnTexts {
    return this.#own
  }
  set texts(own: OwnTexts) {
    this.#own = own
    if (this.isConnected) this.#speak()
  }

  protected abstract css(): string
  protected abstract languages(): Languages<ElementWords<Key>>
  /** Made once, and kept when the element is moved. */
  protected abstract createModel(goodword: Sdk, stage: Stage<Key>): Model
  /** Drawn anew whenever a signal that it reads changes. */
  protected abstract view(texts: Texts<Key> | undefined, model: Model | undefined): ComponentChild

  connectedCallback(): void {
    // Properties that were set before the class was there hide its own.
    for (const [name, given] of Object.entries(this)) {
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, given)
    }
    this.#life = new AbortController()
    const { signal } = this.#life
    // Behind the first are those of parts.
    this.#root.adoptedStyleSheets = [sheetOf(this.css()), ...this.#root.adoptedStyleSheets.slice(1)]
    this.#speak()
    onInstance((goodword) => {
      const model = this.#model.peek() ?? this.createModel(goodword, { root: this.#root, texts: this.#texts })
      this.#model.value = model
      model.start(signal)
    }, signal)
    // Last, so that what is there by now is drawn once.
    const undraw = effect(() => render(this.view(this.#texts.value, this.#model.value), this.#root))
    signal.addEventListener('abort', undraw)
  }

  disconnectedCallback(): void {
    this.#life.abort()
    render(null, this.#root)
  }

  /** Moved by `moveBefore()`: nothing ends, nothing begins. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return
    if (name === 'lang') this.#speak()
    else this.#model.peek()?.changed?.()
  }

  /** Forgets what was shown, and begins anew. Does nothing before anything was. */
  protected renew(): void {
    if (!this.#model.peek()) return
    this.#model.value = undefined
    if (!this.isConnected) return
    this.disconnectedCallback()
    this.connectedCallback()
  }

  #speak(): void {
    const wished = chooseLanguage([
      this.lang,
      this.parentElement?.closest<HTMLElement>('[lang]')?.lang,
      document.documentElement.lang,
      ...navigator.languages,
    ])
    const own = this.#own
    this.#wished = wished
    bringTexts(wished, this.languages(), own, (texts) => {
      // Another language, or other sentences, may have been asked for meanwhile.
      if (this.#wished === wished && this.#own === own) this.#texts.value = texts
    })
  }
}
