import { ELEMENTS } from '@goodword/protocol'
import { effect, signal } from '@preact/signals-core'
import { render } from 'preact'
import { createApi } from './api.ts'
import { onInstance } from './instance.ts'
import { chooseLanguage, loadTexts } from './language.ts'
import { createModel } from './model.ts'
import type { Sdk } from './sdk.ts'
import { sessionsOf } from './session-store.ts'
import { widgetSheet } from './styles/widget-sheet.ts'
import type { Texts } from './texts.ts'
import { Root } from './view/root.tsx'
import type { Ui } from './view/ui.ts'
import { whileVisible } from './while-visible.ts'

/** The element's tag name. */
export const INVITE_ELEMENT = ELEMENTS[0]

/** `auto` follows the page: its font, its colours, its `color-scheme`. */
export type Theme = 'auto' | 'light' | 'dark'

/** On a server there is no HTMLElement, but importing the class must not fail there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * Invites friends: join, link, channels, and what became of it.
 *
 * Waits for the page's SDK instance if it comes first. It may be moved, removed and put back.
 *
 * @example <goodword-invite lang="de" theme="dark"></goodword-invite>
 *
 * @element goodword-invite
 * @attr {string} lang - Language of the words; default: the page's, then the browser's, then English.
 * @attr {auto|light|dark} theme - Default `auto`: the page's own colours, light or dark by its `color-scheme`.
 *
 * @cssprop [--goodword-accent] - Colour of the main button and of marks.
 * @cssprop [--goodword-on-accent] - Colour of the words on it; default: black or white, whichever reads better.
 * @cssprop [--goodword-surface=transparent] - Background of the whole element.
 * @cssprop [--goodword-text=inherit] - Colour of the words.
 * @cssprop [--goodword-padding=0] - Space around the content.
 * @cssprop [--goodword-radius=12px] - Roundness of corners.
 *
 * @csspart base - Everything.
 * @csspart hero - The tinted card with the form, or with link and channels.
 * @csspart heading - Its heading.
 * @csspart intro - The sentence below.
 * @csspart label - Label of a field.
 * @csspart input - The e-mail field.
 * @csspart link - The field with the share link.
 * @csspart button - The main button of a view.
 * @csspart copy - The copy button.
 * @csspart channels - The row of channels.
 * @csspart channel - One channel; also `channel-whatsapp`, `channel-telegram`, `channel-email`, `channel-share-sheet`.
 * @csspart error - What is wrong with the form.
 * @csspart note - Quieter words.
 * @csspart rewards - The section of rewards.
 * @csspart subheading - Its heading.
 * @csspart totals - The row of sums.
 * @csspart total - One sum.
 * @csspart friends - The list of purchases.
 * @csspart friend - One purchase; also `friend-held`, `friend-approved` and so on.
 * @csspart status - How far it has come.
 * @csspart amount - What it brings.
 * @csspart empty - Encouragement while there are no purchases.
 */
export class GoodwordInviteElement extends Base {
  static readonly observedAttributes = ['lang']

  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #texts = signal<Texts | undefined>()
  readonly #source = signal<Omit<Ui, 'texts'> | undefined>()
  #life = new AbortController()
  #wished = ''

  /** Colours; anything else than `light` and `dark` reads as `auto`. */
  get theme(): Theme {
    const theme = this.getAttribute('theme')
    return theme === 'light' || theme === 'dark' ? theme : 'auto'
  }
  set theme(theme: Theme) {
    this.setAttribute('theme', theme)
  }

  connectedCallback(): void {
    this.#life = new AbortController()
    const { signal } = this.#life
    this.#root.adoptedStyleSheets = [widgetSheet()]
    const undraw = effect(() => {
      const texts = this.#texts.value
      const source = this.#source.value
      render(<Root texts={texts} ui={source && texts && { ...source, texts }} />, this.#root)
    })
    signal.addEventListener('abort', undraw)
    void this.#speak()
    onInstance((goodword) => this.#live(goodword, signal), signal)
  }

  disconnectedCallback(): void {
    this.#life.abort()
    render(null, this.#root)
  }

  /** Moved by `moveBefore()`: nothing ends, nothing begins. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#speak()
  }

  #live(goodword: Sdk, signal: AbortSignal): void {
    const source = this.#source.peek() ?? createUi(goodword)
    const { model } = source
    // Kept when the element is moved, with what was typed.
    this.#source.value = source
    model.start()
    signal.addEventListener('abort', model.stop)
    whileVisible(model.refresh, signal)
  }

  async #speak(): Promise<void> {
    const wished = chooseLanguage([
      this.lang,
      this.parentElement?.closest<HTMLElement>('[lang]')?.lang,
      document.documentElement.lang,
      ...navigator.languages,
    ])
    this.#wished = wished
    const texts = await loadTexts(wished)
    // Another language may have been asked for meanwhile.
    if (this.#wished === wished) this.#texts.value = texts
  }
}

function createUi(goodword: Sdk): Omit<Ui, 'texts'> {
  const model = createModel(createApi(goodword), sessionsOf(goodword))
  return {
    goodword,
    model,
    copyState: signal('idle'),
    arrive: (heading) => {
      if (heading && model.takesFocus()) heading.focus()
    },
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [INVITE_ELEMENT]: GoodwordInviteElement
  }
}
