import { effect, signal } from '@preact/signals-core'
import { type ComponentChild, render } from 'preact'
import { onInstance } from './instance.ts'
import { chooseLanguage } from './language.ts'
import type { Sdk } from './sdk.ts'
import type { OwnTexts, Texts } from './texts.ts'

/** `auto` follows the page: its font, its colours, its `color-scheme`. */
export type Theme = 'auto' | 'light' | 'dark'

/** What an element does while it stands in a page. */
export interface Life {
  /** Begins, or begins again when the element was put back; ends with the signal. */
  start(signal: AbortSignal): void
  /** An attribute that is observed has changed. */
  changed?(): void
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
    const theme = this.getAttribute('theme')
    return theme === 'light' || theme === 'dark' ? theme : 'auto'
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

  protected abstract sheet(): CSSStyleSheet
  /** Brings the words, at once where they are there already. */
  protected abstract bring(lang: string, own: OwnTexts, use: (texts: Texts<Key>) => void): void
  /** Made once, and kept when the element is moved. */
  protected abstract createModel(goodword: Sdk): Model
  /** Drawn anew whenever a signal that it reads changes. */
  protected abstract view(texts: Texts<Key>, model: Model): ComponentChild

  connectedCallback(): void {
    // Properties that were set before the class was there hide its own.
    for (const [name, given] of Object.entries(this)) {
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, given)
    }
    this.#life = new AbortController()
    const { signal } = this.#life
    this.#root.adoptedStyleSheets = [this.sheet()]
    this.#speak()
    onInstance((goodword) => {
      const model = this.#model.peek() ?? this.createModel(goodword)
      this.#model.value = model
      model.start(signal)
    }, signal)
    // Last, so that what is there by now is drawn once.
    const undraw = effect(() => {
      const texts = this.#texts.value
      const model = this.#model.value
      render(this.#frame(texts, model), this.#root)
    })
    signal.addEventListener('abort', undraw)
  }

  disconnectedCallback(): void {
    this.#life.abort()
    render(null, this.#root)
  }

  /** Moved by `moveBefore()`: nothing ends, nothing begins. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return
    if (name === 'lang') this.#speak()
    else this.#model.peek()?.changed?.()
  }

  /** Says its language and direction itself: they may differ from the page's. */
  #frame(texts: Texts<Key> | undefined, model: Model | undefined): ComponentChild {
    return (
      <div class="base" part="base" lang={texts?.lang} dir={texts?.dir}>
        {texts && model && this.view(texts, model)}
      </div>
    )
  }

  #speak(): void {
    const wished = chooseLanguage([
      this.lang,
      this.parentElement?.closest<HTMLElement>('[lang]')?.lang,
      document.documentElement.lang,
      ...navigator.languages,
    ])
    this.#wished = wished
    const own = this.#own
    this.bring(wished, own, (texts) => {
      // Others may have been asked for meanwhile.
      if (this.#wished === wished && this.#own === own) this.#texts.value = texts
    })
  }
}
