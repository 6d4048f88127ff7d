import { ELEMENTS } from '@goodword/protocol'
import { effect, signal, untracked } from '@preact/signals-core'
import { render } from 'preact'
import { createUi, type Source } from './create-ui.ts'
import { onInstance } from './instance.ts'
import { InviteAttributes } from './invite-attributes.ts'
import type { InviteEvents } from './invite-events.ts'
import { bringInviteTexts, chooseLanguage } from './language.ts'
import { listenToOpeners } from './openers.ts'
import type { Sdk } from './sdk.ts'
import base from './styles/base.css?inline'
import share from './styles/share.css?inline'
import { sheetOf } from './styles/sheet-of.ts'
import type { OwnTexts, Texts } from './texts.ts'
import { Root } from './view/root.tsx'
import type { Mode } from './view/ui.ts'
import { whileVisible } from './while-visible.ts'

/** The element's tag name. */
export const INVITE_ELEMENT = ELEMENTS[0]

/**
 * Invites friends: join, link, channels, and what became of it.
 *
 * Waits for the page's SDK instance if it comes first. It may be moved, removed and put back.
 *
 * @example <goodword-invite lang="de" theme="dark"></goodword-invite>
 * @example <button data-goodword-open>Invite friends</button> <goodword-invite mode="dialog"></goodword-invite>
 *
 * @element goodword-invite
 * @attr {inline|dialog|launcher} mode - Where it stands: in the page, in a dialog that `data-goodword-open` opens, or in that dialog with a button in the corner of the screen. Default `inline`.
 * @attr {string} lang - Language of the words; default: the page's, then the browser's, then English.
 * @attr {auto|light|dark} theme - Default `auto`: the page's own colours, light or dark by its `color-scheme`.
 * @attr {calm|warm|bold|plain} preset - Colours and roundness that go together. Default `calm`.
 * @attr {string} customer-token - Signed token of a customer whom the shop knows, who then need not join by e-mail.
 * @attr {string} product - What the shopper has just bought: messages mention it.
 *
 * @prop {OwnTexts} texts - Sentences of the shop's own in the place of ours, by key.
 *
 * @fires {CustomEvent<{ code: string }>} goodword-join - Somebody has joined.
 * @fires {CustomEvent<Share>} goodword-share - Something was shared: code, channel, template, and whether its words were edited.
 * @fires {CustomEvent} goodword-open - Dialog or launcher were opened.
 * @fires {CustomEvent} goodword-close - They were closed.
 * @fires {CustomEvent} goodword-dismiss - The launcher was sent away.
 *
 * @slot heading - Words in the place of the heading.
 * @slot intro - Words in the place of the sentence below it.
 * @slot empty - Words in the place of the encouragement while there are no purchases.
 * @slot terms - Words below everything, such as a link to the terms.
 *
 * @cssprop [--goodword-accent] - Colour of the main button and of marks.
 * @cssprop [--goodword-on-accent] - Colour of the words on it; default: black or white, whichever reads better.
 * @cssprop [--goodword-surface=transparent] - Background of the whole element.
 * @cssprop [--goodword-text=inherit] - Colour of the words.
 * @cssprop [--goodword-padding=0] - Space around the content.
 * @cssprop [--goodword-radius=12px] - Roundness of corners.
 * @cssprop [--goodword-layer=1000] - `z-index` of the launcher.
 * @cssprop [--goodword-edge=16px] - Space between the launcher and the edges of the screen.
 *
 * @csspart base - Everything.
 * @csspart hero - The tinted card with the form, or with link and channels.
 * @csspart heading - Its heading.
 * @csspart intro - The sentence below.
 * @csspart label - Label of a field.
 * @csspart input - A field to type in.
 * @csspart link - The field with the share link.
 * @csspart code - The button that copies the code.
 * @csspart button - The main button of a view.
 * @csspart copy - A copy button.
 * @csspart sheet - The button that opens the device's share sheet.
 * @csspart channels - The channels.
 * @csspart channel - One channel; also `channel-whatsapp`, `channel-email` and so on.
 * @csspart tools - The row that opens the message studio and the QR code.
 * @csspart tool - One of its buttons.
 * @csspart panel - What such a button opens; also `panel-studio`, `panel-qr`, `panel-guide`.
 * @csspart error - What is wrong with the form.
 * @csspart note - Quieter words.
 * @csspart rewards - The section of rewards.
 * @csspart subheading - A heading below the first.
 * @csspart totals - The row of sums.
 * @csspart total - One sum.
 * @csspart tier - The way to the next level.
 * @csspart coupons - The list of coupons.
 * @csspart coupon - One coupon.
 * @csspart friends - The list of friends.
 * @csspart friend - One friend; also `friend-clicked`, `friend-held`, `friend-issued` and so on.
 * @csspart steps - How far it has come, step by step.
 * @csspart step - One step; also `step-done`, `step-now`, `step-later`.
 * @csspart status - The same in words.
 * @csspart amount - What it brings.
 * @csspart empty - Encouragement while there are no purchases.
 * @csspart footer - Guidelines and terms.
 * @csspart launcher - The button in the corner of the screen.
 * @csspart dismiss - The button that sends it away.
 * @csspart dialog - The dialog.
 * @csspart close - Its close button.
 */
export class GoodwordInviteElement extends InviteAttributes {
  static readonly observedAttributes = ['lang', 'mode', 'product', 'customer-token']

  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #texts = signal<Texts | undefined>()
  readonly #source = signal<Source | undefined>()
  readonly #mode = signal<Mode>('inline')
  readonly #product = signal('')
  readonly #opened = signal(false)
  #own: OwnTexts = {}
  #goodword: Sdk | undefined
  #life = new AbortController()
  #wished = ''

  /** Sentences of the shop's own in the place of ours, by key. */
  get texts(): OwnTexts {
    return this.#own
  }
  set texts(own: OwnTexts) {
    this.#own = own
    if (this.isConnected) this.#speak()
  }

  /** Whether the dialog is open. */
  get opened(): boolean {
    return this.#opened.peek()
  }

  /** Opens the dialog; an invitation that stands in the page is scrolled to. */
  show(): void {
    if (this.mode === 'inline') {
      this.scrollIntoView({ block: 'center' })
      this.#root.querySelector<HTMLElement>('#heading')?.focus()
      return
    }
    this.#source.peek()?.parts.need('overlay')
    this.#opened.value = true
  }

  /** Closes the dialog. */
  close(): void {
    this.#opened.value = false
  }

  connectedCallback(): void {
    this.#takeProperties()
    this.#life = new AbortController()
    const { signal } = this.#life
    this.#root.adoptedStyleSheets = [sheetOf(base + share), ...this.#root.adoptedStyleSheets.slice(1)]
    let before = this.#opened.peek()
    const tell = effect(() => {
      const now = this.#opened.value
      if (now !== before) this.#emit(now ? 'goodword-open' : 'goodword-close', {})
      before = now
    })
    signal.addEventListener('abort', tell)
    this.#speak()
    listenToOpeners()
    onInstance((goodword) => {
      this.#goodword = goodword
      this.#live(signal)
    }, signal)
    // Last, so that what is there by now is drawn once.
    const undraw = effect(() => {
      const texts = this.#texts.value
      const source = this.#source.value
      const ui = source && texts && { ...source, texts }
      render(<Root texts={texts} ui={ui} mode={this.#mode.value} />, this.#root)
    })
    signal.addEventListener('abort', undraw)
  }

  disconnectedCallback(): void {
    this.#life.abort()
    render(null, this.#root)
  }

  /** Moved by `moveBefore()`: nothing ends, nothing begins. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    this.#mode.value = this.mode
    this.#product.value = this.product
    if (!this.isConnected || before === now) return
    if (name === 'lang') this.#speak()
    if (name === 'customer-token') this.#introduceAnew()
  }

  #live(signal: AbortSignal): void {
    const goodword = this.#goodword
    if (!goodword) return
    // Kept when the element is moved, with what was typed.
    const source = this.#source.peek() ?? this.#makeSource(goodword)
    this.#source.value = source
    const { model } = source
    let started = false
    // Nothing is asked before somebody wants to see it.
    const start = effect(() => {
      const wanted = this.#mode.value === 'inline' || this.#opened.value
      if (started || !wanted || signal.aborted) return
      started = true
      untracked(model.start)
      // The first number that a browser formats takes it long, so it does while the server is asked.
      setTimeout(() => this.#texts.peek()?.number(0))
      whileVisible(model.refresh, signal)
    })
    signal.addEventListener('abort', () => {
      start()
      model.stop()
    })
  }

  #makeSource(goodword: Sdk): Source {
    return createUi(goodword, {
      root: this.#root,
      texts: this.#texts,
      mode: this.#mode,
      product: this.#product,
      opened: this.#opened,
      customerToken: this.customerToken || undefined,
      emit: (name, detail) => this.#emit(name, detail),
    })
  }

  /** Somebody else is known now: what was shown was not theirs. */
  #introduceAnew(): void {
    this.#source.value = undefined
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
    bringInviteTexts(wished, own, (texts) => {
      // Another language, or other sentences, may have been asked for meanwhile.
      if (this.#wished !== wished || this.#own !== own) return
      this.#texts.value = texts
      this.#source.peek()?.parts.translate()
    })
  }

  /** Properties that were set before the element was defined stand in the way of ours. */
  #takeProperties(): void {
    for (const [name, given] of Object.entries(this)) {
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, given)
    }
  }

  #emit(name: keyof InviteEvents, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [INVITE_ELEMENT]: GoodwordInviteElement
  }
  interface HTMLElementEventMap extends InviteEvents {}
  interface DocumentEventMap extends InviteEvents {}
}
