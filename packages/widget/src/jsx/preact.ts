import type { HTMLAttributes } from 'preact'
import type {
  GoodwordInviteElement,
  GoodwordThanksElement,
  GoodwordWelcomeElement,
  InviteListeners,
  InviteProps,
  ThanksProps,
  WelcomeListeners,
  WelcomeProps,
} from './element-props.ts'

/** Types of the elements in Preact's JSX: `import type {} from '@goodword/widget/preact'`. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'goodword-invite': Omit<HTMLAttributes<GoodwordInviteElement>, keyof InviteProps> &
        InviteProps &
        InviteListeners
      'goodword-welcome': Omit<HTMLAttributes<GoodwordWelcomeElement>, keyof WelcomeProps> &
        WelcomeProps &
        WelcomeListeners
      'goodword-thanks': Omit<HTMLAttributes<GoodwordThanksElement>, keyof ThanksProps> & ThanksProps
    }
  }
}
