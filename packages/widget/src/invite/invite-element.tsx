import { ELEMENTS } from '@goodword/protocol'
import { effect, signal } from '@preact/signals-core'
import base from '../element/base.css?inline'
import type { Sdk } from '../element/sdk.ts'
import type { Stage } from '../element/widget-element.tsx'
import type { TextKey, Texts } from '../words/texts.ts'
import { createInvitation, type Invitation } from './create-invitation.ts'
import invite from './invite.css?inline'
import { InviteAttributes } from './invite-attributes.ts'
import type { InviteEvents } from './invite-events.ts'
import { INVITE_LANGUAGES } from './languages.ts'
import { listenToOpeners } from './openers.ts'
import { Root } from './view/root.tsx'
import type { Mode } from './view/ui.ts'

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
 * @fires {CustomEvent<{ code: string }>} goodword-join - Somebody has joined by the form. Not told of customers whom a token lets in: that happens on every page.
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
 * @csspart fixed - The words that are always added to a message.
 * @csspart qr - The QR code.
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
  static override readonly observedAttributes = ['lang', 'mode', 'product', 'customer-token']

  readonly #mode = signal<Mode>('inline')
  readonly #product = signal('')
  readonly #opened = signal(false)
  #retry: Invitation['parts']['need'] | undefined

  constructor() {
    super()
    listenToOpeners()
    let before = false
    effect(() => {
      const now = this.#opened.value
      if (now !== before) this.#emit(now ? 'goodword-open' : 'goodword-close', {})
      before = now
    })
  }

  /** Whether the dialog is open. */
  get opened(): boolean {
    return this.#opened.peek()
  }

  /** Opens the dialog; an invitation that stands in the page is scrolled to. */
  show(): void {
    if (this.mode === 'inline') {
      this.scrollIntoView({ block: 'center' })
      this.shadowRoot?.querySelector<HTMLElement>('#heading')?.focus()
      return
    }
    this.#retry?.('overlay')
    this.#opened.value = true
  }

  /** Closes the dialog. */
  close(): void {
    this.#opened.value = false
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    this.#mode.value = this.mode
    this.#product.value = this.product
    super.attributeChangedCallback(name, before, now)
    // Somebody else is known now: what was shown was not theirs.
    if (name === 'customer-token' && before !== now) this.renew()
  }

  protected css(): string {
    return base + invite
  }

  protected languages() {
    return INVITE_LANGUAGES
  }

  protected createModel(goodword: Sdk, stage: Stage<TextKey>): Invitation {
    const invitation = createInvitation(goodword, {
      ...stage,
      mode: this.#mode,
      product: this.#product,
      opened: this.#opened,
      customerToken: this.customerToken,
      emit: (name, detail) => this.#emit(name, detail),
    })
    this.#retry = invitation.parts.need
    return invitation
  }

  protected view(texts: Texts | undefined, invitation: Invitation | undefined) {
    const ui = invitation && texts && { ...invitation, texts }
    return <Root texts={texts} ui={ui} mode={this.#mode.value} />
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
