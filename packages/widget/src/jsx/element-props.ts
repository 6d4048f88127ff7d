import type { Theme } from '../element/widget-element.tsx'
import type { Preset } from '../invite/invite-attributes.ts'
import type { GoodwordInviteElement } from '../invite/invite-element.tsx'
import type { InviteEvents } from '../invite/invite-events.ts'
import type { Mode } from '../invite/view/ui.ts'
import type { GoodwordThanksElement } from '../thanks/thanks-element.tsx'
import type { ApplyDetail, GoodwordWelcomeElement } from '../welcome/welcome-element.tsx'
import type { OwnTexts } from '../words/texts.ts'

interface Shared {
  lang?: string | undefined
  theme?: Theme | undefined
  texts?: OwnTexts | undefined
}

/** Attributes of `<goodword-invite>`, as JSX writes them. */
export interface InviteProps extends Shared {
  mode?: Mode | undefined
  preset?: Preset | undefined
  'customer-token'?: string | undefined
  product?: string | undefined
}

/** Attributes of `<goodword-welcome>`. */
export interface WelcomeProps extends Shared {
  cart?: 'shopify' | 'woocommerce' | undefined
  'coupon-field'?: string | undefined
  mode?: 'inline' | undefined
}

/** Attributes of `<goodword-thanks>`. */
export interface ThanksProps extends Shared {
  order?: string | undefined
  product?: string | undefined
}

/** Listeners, by the name that JSX gives to an event: `ongoodword-join`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined
}

export type InviteListeners = Listeners<InviteEvents>
export type WelcomeListeners = Listeners<{ 'goodword-apply': CustomEvent<ApplyDetail> }>

/** The elements' classes, for listeners and refs. */
export type { GoodwordInviteElement, GoodwordThanksElement, GoodwordWelcomeElement }
