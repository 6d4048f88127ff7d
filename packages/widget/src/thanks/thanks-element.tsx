import { ELEMENTS, THANKS_KEY } from '@goodword/protocol'
import { effect } from '@preact/signals-core'
import base from '../element/base.css?inline'
import { Frame } from '../element/frame.tsx'
import { keptOf } from '../element/kept.ts'
import type { Sdk } from '../element/sdk.ts'
import { WidgetElement } from '../element/widget-element.tsx'
import type { Texts } from '../words/texts.ts'
import { THANKS_LANGUAGES } from './languages.ts'
import type { ThanksKey } from './locales/en.ts'
import thanks from './thanks.css?inline'
import { createThanksModel, type ThanksModel } from './thanks-model.ts'
import { invites, ThanksView } from './thanks-view.tsx'

/** The element's tag name. */
export const THANKS_ELEMENT = ELEMENTS[2]
const INVITE_ELEMENT = ELEMENTS[0]

/**
 * After the purchase: a moment to rate it and to say why one would recommend the shop, then the invitation; and room
 * to say who sent one, when the link was not followed.
 *
 * The invitation is a `<goodword-invite>` inside this element: yours, or one that is added.
 *
 * @example <goodword-thanks order="1001" product="Pilea"></goodword-thanks>
 *
 * @element goodword-thanks
 * @attr {string} order - Number of the order. Without it the shopper is asked, where it matters.
 * @attr {string} product - What was bought, as friends would be told of it. Goes on to the invitation.
 * @attr {string} lang - Language of the words; default: the page's, then the browser's, then English.
 * @attr {auto|light|dark} theme - Default `auto`: the page's own colours, light or dark by its `color-scheme`.
 *
 * @prop {OwnTexts} texts - Sentences of the shop's own in the place of ours, by key.
 *
 * @slot - The invitation. Hidden until the shopper has rated, or does not want to.
 *
 * @cssprop [--goodword-accent] - Colour of the main button and of the stars.
 * @cssprop [--goodword-on-accent] - Colour of the words on it; default: black or white, whichever reads better.
 * @cssprop [--goodword-surface=transparent] - Background of the whole element.
 * @cssprop [--goodword-text=inherit] - Colour of the words.
 * @cssprop [--goodword-padding=0] - Space around the content.
 * @cssprop [--goodword-radius=12px] - Roundness of corners.
 *
 * @csspart base - Everything.
 * @csspart card - The rating.
 * @csspart heading - Its heading, later the thanks.
 * @csspart intro - The sentence below.
 * @csspart stars - The row of stars.
 * @csspart star - One star; also `star-on`.
 * @csspart label - Label of a field.
 * @csspart input - A field.
 * @csspart button - The main button of a form.
 * @csspart later - The button that asks for no rating now.
 * @csspart error - What went wrong.
 * @csspart note - Quieter words.
 * @csspart thanks - What is said after the rating.
 * @csspart missed - “Somebody sent me”.
 * @csspart disclosure - The button that opens it.
 */
export class GoodwordThanksElement extends WidgetElement<ThanksKey, ThanksModel> {
  static override readonly observedAttributes: readonly string[] = ['lang', 'order', 'product']

  protected css(): string {
    return base + thanks
  }

  protected languages() {
    return THANKS_LANGUAGES
  }

  protected createModel(goodword: Sdk): ThanksModel {
    const attribute = (name: string) => this.getAttribute(name) || undefined
    const purchase = () => ({ order: attribute('order'), product: attribute('product') })
    const model = createThanksModel(goodword, keptOf(goodword, THANKS_KEY), purchase)
    effect(() => {
      if (invites(model)) this.#invite()
    })
    return model
  }

  protected view(texts: Texts<ThanksKey> | undefined, model: ThanksModel | undefined) {
    return <Frame texts={texts}>{texts && model && <ThanksView texts={texts} model={model} />}</Frame>
  }

  /** Beside the shadow root, not in it: there the page's styles and scripts, and the tag, find it as any other. */
  #invite(): void {
    if (this.querySelector(INVITE_ELEMENT)) return
    const invite = document.createElement(INVITE_ELEMENT)
    for (const name of ['product', 'lang', 'theme']) {
      const value = this.getAttribute(name)
      if (value) invite.setAttribute(name, value)
    }
    this.append(invite)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [THANKS_ELEMENT]: GoodwordThanksElement
  }
}
