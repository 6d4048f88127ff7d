import { ELEMENTS, type Offer, WELCOME_KEY } from '@goodword/protocol'
import { computed, signal } from '@preact/signals-core'
import base from '../element/base.css?inline'
import { Frame } from '../element/frame.tsx'
import { keptOf } from '../element/kept.ts'
import type { Sdk } from '../element/sdk.ts'
import { type Stage, WidgetElement } from '../element/widget-element.tsx'
import { createCopier } from '../sharing/copier.ts'
import type { Texts } from '../words/texts.ts'
import { Banner } from './banner.tsx'
import type { BannerModel } from './banner-model.ts'
import { WELCOME_LANGUAGES } from './languages.ts'
import type { WelcomeKey } from './locales/en.ts'
import { keepRoomBelow } from './room-below.ts'
import { standClear } from './stand-clear.ts'
import welcome from './welcome.css?inline'
import { createWelcomeModel } from './welcome-model.ts'

/** The element's tag name. */
export const WELCOME_ELEMENT = ELEMENTS[1]

/** Detail of `goodword-apply`. */
export interface ApplyDetail {
  /** What the shop's checkout is to take: the friend's own coupon, or the referral code. */
  readonly code: string
  /** What the server says that it is worth. */
  readonly offer: Offer
}

/**
 * Welcomes a friend who came by a share link: who sent them, what they get, and the code, once they ask for it. Shows
 * nothing to anybody else. Lies over the page in its lower corner, so that nothing in the page moves.
 *
 * @example <goodword-welcome coupon-field="#coupon"></goodword-welcome>
 * @example
 * document.addEventListener('goodword-apply', (event) => {
 *   cart.setCoupon(event.detail.code)
 *   event.preventDefault() // says that the shop has taken it
 * })
 *
 * @element goodword-welcome
 * @attr {shopify|woocommerce} cart - Shop system whose cart takes the friend's coupon by itself.
 * @attr {string} coupon-field - CSS selector of the shop's coupon field, on whatever page it stands.
 * @attr {string} lang - Language of the words; default: the page's, then the browser's, then English.
 * @attr {auto|light|dark} theme - Default `auto`: light or dark by the page's `color-scheme`.
 * @attr {inline} mode - `inline` stands where it is put, in room that the page keeps free; default: over the page.
 *
 * @prop {OwnTexts} texts - Sentences of the shop's own in the place of ours, by key.
 *
 * @fires {CustomEvent<ApplyDetail>} goodword-apply - The friend wants the offer. `preventDefault()` says that the shop
 *   has applied it. Bubbles.
 *
 * @cssprop [--goodword-accent] - Colour of the main button and of marks.
 * @cssprop [--goodword-on-accent] - Colour of the words on it; default: black or white, whichever reads better.
 * @cssprop [--goodword-surface=Canvas] - Background of the card.
 * @cssprop [--goodword-text=CanvasText] - Colour of the words.
 * @cssprop [--goodword-radius=12px] - Roundness of corners.
 * @cssprop [--goodword-welcome-inset=16px] - Distance from the edges of the window.
 * @cssprop [--goodword-welcome-layer=1000] - `z-index`.
 *
 * @csspart base - Everything.
 * @csspart card - The banner.
 * @csspart heading - Who sent what.
 * @csspart intro - The sentence below.
 * @csspart note - Conditions.
 * @csspart button - The main button.
 * @csspart code - The field with the code.
 * @csspart copy - The copy button.
 * @csspart close - The close button.
 */
export class GoodwordWelcomeElement extends WidgetElement<WelcomeKey, BannerModel> {
  protected css(): string {
    return base + welcome
  }

  protected languages() {
    return WELCOME_LANGUAGES
  }

  protected createModel(goodword: Sdk, { root }: Stage<WelcomeKey>): BannerModel {
    const offer = (code: string, offer: Offer) => {
      const detail: ApplyDetail = { code, offer }
      const event = new CustomEvent('goodword-apply', {
        detail,
        bubbles: true,
        composed: true,
        cancelable: true,
      })
      return !this.dispatchEvent(event)
    }
    const cart = async (code: string) => {
      const system = this.getAttribute('cart')
      return !!system && goodword.fill(system, code).catch(() => false)
    }
    const fill = async (code: string) => {
      const selector = this.getAttribute('coupon-field')
      const field = selector && document.querySelector<HTMLInputElement>(selector)
      // What the shopper has typed is left alone.
      return !!field && !field.value && goodword.fill(field, code)
    }
    const model = createWelcomeModel(goodword, keptOf(goodword, WELCOME_KEY), {
      offer,
      cart,
      // The page's selector may be none.
      fill: (code) => fill(code).catch(() => false),
    })
    const shown = computed(() => model.phase.value.at !== 'hidden')
    return {
      ...model,
      copier: createCopier(),
      said: signal(undefined),
      start: (signal) => {
        model.start(signal)
        keepRoomBelow(standClear(this, root, shown, goodword, signal), signal)
      },
    }
  }

  protected view(texts: Texts<WelcomeKey> | undefined, model: BannerModel | undefined) {
    return <Frame texts={texts}>{texts && model && <Banner texts={texts} model={model} />}</Frame>
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [WELCOME_ELEMENT]: GoodwordWelcomeElement
  }
  interface GlobalEventHandlersEventMap {
    'goodword-apply': CustomEvent<ApplyDetail>
  }
}
