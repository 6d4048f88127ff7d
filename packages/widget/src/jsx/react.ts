import type { DetailedHTMLProps, HTMLAttributes } from 'react'
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

type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>

/** Types of the elements in the JSX of React 19: `import type {} from '@goodword/widget/react'`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'goodword-invite': Omit<Html<GoodwordInviteElement>, keyof InviteProps> & InviteProps & InviteListeners
      'goodword-welcome': Omit<Html<GoodwordWelcomeElement>, keyof WelcomeProps> &
        WelcomeProps &
        WelcomeListeners
      'goodword-thanks': Omit<Html<GoodwordThanksElement>, keyof ThanksProps> & ThanksProps
    }
  }
}
