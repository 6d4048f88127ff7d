import { oneOf } from '../element/one-of.ts'
import { WidgetElement } from '../element/widget-element.tsx'
import type { TextKey } from '../words/texts.ts'
import type { Invitation } from './create-invitation.ts'
import type { Mode } from './view/ui.ts'

/** Colours and roundness that go together. */
export type Preset = 'calm' | 'warm' | 'bold' | 'plain'

/** The attributes of the invitation, as properties. */
export abstract class InviteAttributes extends WidgetElement<TextKey, Invitation> {
  /** Colours and roundness; unknown ones read as `calm`. */
  get preset(): Preset {
    return oneOf(this, 'preset', ['calm', 'warm', 'bold', 'plain'])
  }
  set preset(preset: Preset) {
    this.setAttribute('preset', preset)
  }

  /** Where it stands; unknown modes read as `inline`. */
  get mode(): Mode {
    return oneOf(this, 'mode', ['inline', 'dialog', 'launcher'])
  }
  set mode(mode: Mode) {
    this.setAttribute('mode', mode)
  }

  /** What the shopper has just bought. */
  get product(): string {
    return this.getAttribute('product') ?? ''
  }
  set product(product: string | undefined) {
    this.setAttribute('product', product ?? '')
  }

  /** Signed token of a customer whom the shop knows. */
  get customerToken(): string {
    return this.getAttribute('customer-token') ?? ''
  }
  set customerToken(token: string | undefined) {
    this.setAttribute('customer-token', token ?? '')
  }
}
