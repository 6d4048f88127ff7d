import type { Invite } from '@goodword/protocol'
import type { Texts } from '../words/texts.ts'
import { channelLink, type Letter } from './channels.ts'

/** What sentences about an invitation need: who gets what, where. */
export function valuesOf({ shopName, offer, reward }: Invite, texts: Pick<Texts, 'benefit'>) {
  return { shop: shopName, offer: texts.benefit(offer), reward: texts.benefit(reward) }
}

/** Template name of the letter that a single press sends. */
export const QUICK = 'default'

/** The letter that a single press sends. It says that both sides are rewarded: https://www.ftc.gov/endorsement-guides */
export function quickLetter(texts: Texts, invite: Invite, product: string, channel: string): Letter {
  const values = { ...valuesOf(invite, texts), product }
  return {
    link: channelLink(invite.link, channel),
    subject: texts.say('share_subject', values),
    text: texts.say(product ? 'share_text_product' : 'share_text', values),
  }
}
