import { ELEMENTS } from '@goodword/protocol'

const [INVITE, WELCOME, THANKS] = ELEMENTS

/** One element, in the state in which shoppers see it first. */
export interface Kind {
  readonly name: string
  /** Which sample of the gallery is shown. */
  readonly sample: string
  /** The built file that brings the element. */
  readonly file: 'invite' | 'welcome' | 'thanks'
  readonly element: (typeof ELEMENTS)[number]
  /** What is there once its content is. */
  readonly content: string
}

export const KINDS: readonly Kind[] = [
  { name: 'invitation', sample: 'invite-new', file: 'invite', element: INVITE, content: '#link' },
  { name: 'banner', sample: 'welcome-offer', file: 'welcome', element: WELCOME, content: '[part~=button]' },
  { name: 'rating', sample: 'thanks-rate', file: 'thanks', element: THANKS, content: '[part=stars]' },
]

/** Buttons of the invitation whose answer is timed. */
export const PRESSES = {
  'copy the link': '[part~=copy]',
  'copy the code': '[part~=code]',
  'share by WhatsApp': '[part~=channel-whatsapp]',
  'more channels': '[part=channels] [aria-expanded]',
} as const
