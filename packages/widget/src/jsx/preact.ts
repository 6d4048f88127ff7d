import type { HTMLAttributes } from 'preact'
import type {
  Elements,
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
      'goodword-invite': Omit<HTMLAttributes<Elements['goodword-invite']>, keyof InviteProps> &
        InviteProps &
        InviteListeners
      'goodword-welcome': Omit<HTMLAttributes<Elements['goodword-welcome']>, keyof WelcomeProps> &
        WelcomeProps &
        WelcomeListeners
      'goodword-thanks': Omit<HTMLAttributes<Elements['goodword-thanks']>, keyof ThanksProps> & ThanksProps
    }
  }
}
