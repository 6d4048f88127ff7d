import type { Mode } from './view/ui.ts'

/** `auto` follows the page: its font, its colours, its `color-scheme`. */
export type Theme = 'auto' | 'light' | 'dark'

/** Colours and roundness that go together. */
export type Preset = 'calm' | 'warm' | 'bold' | 'plain'

const THEMES = ['auto', 'light', 'dark'] as const
const PRESETS = ['calm', 'warm', 'bold', 'plain'] as const
const MODES = ['inline', 'dialog', 'launcher'] as const

/** On a server there is no HTMLElement, but importing the class must not fail there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** The attributes of the invitation, as properties. */
export class InviteAttributes extends Base {
  /** Colours; anything else than `light` and `dark` reads as `auto`. */
  get theme(): Theme {
    return oneOf(this, 'theme', THEMES)
  }
  set theme(theme: Theme) {
    this.setAttribute('theme', theme)
  }

  /** Colours and roundness; unknown ones read as `calm`. */
  get preset(): Preset {
    return oneOf(this, 'preset', PRESETS)
  }
  set preset(preset: Preset) {
    this.setAttribute('preset', preset)
  }

  /** Where it stands; unknown modes read as `inline`. */
  get mode(): Mode {
    return oneOf(this, 'mode', MODES)
  }
  set mode(mode: Mode) {
    this.setAttribute('mode', mode)
  }

  /** What the shopper has just bought. */
  get product(): string {
    return this.getAttribute('product') ?? ''
  }
  set product(product: string) {
    this.setAttribute('product', product)
  }

  /** Signed token of a customer whom the shop knows. */
  get customerToken(): string {
    return this.getAttribute('customer-token') ?? ''
  }
  set customerToken(token: string) {
    this.setAttribute('customer-token', token)
  }
}

/** The first is what everything unknown reads as. */
function oneOf<Value extends string>(
  element: Element,
  name: string,
  known: readonly [Value, ...Value[]],
): Value {
  const given = element.getAttribute(name)
  return known.find((value) => value === given) ?? known[0]
}
