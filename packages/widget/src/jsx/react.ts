import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type {
  Elements,
  InviteListeners,
  InviteProps,
  ThanksProps,
  WelcomeListeners,
  WelcomeProps,
} from './element-props.ts'

type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>

/** Types of the elements in the JSX of React 19: `import type {} from '@goodword/widget/react'`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'goodword-invite': Omit<Html<Elements['goodword-invite']>, keyof InviteProps> &
        InviteProps &
        InviteListeners
      'goodword-welcome': Omit<Html<Elements['goodword-welcome']>, keyof WelcomeProps> &
        WelcomeProps &
        WelcomeListeners
      'goodword-thanks': Omit<Html<Elements['goodword-thanks']>, keyof ThanksProps> & ThanksProps
    }
  }
}
