import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/guide.ts'

/** French: guidelines and terms. */
export const fr: Translated<typeof en> = {
  gets_heading: 'Ce que chacun reçoit',
  gets_friend: 'Vos amis reçoivent {offer} chez {shop}.',
  gets_you: 'Vous recevez {reward} après leur achat.',
  audience_heading: 'À qui {shop} plaira',
  tips_heading: 'Bien partager',
  tip_one:
    'Pensez à une personne à qui cela plairait vraiment et écrivez-lui personnellement. C’est mieux qu’un message à tout le monde.',
  tip_words: 'Dites avec vos mots ce que vous aimez. Personne ne le sait mieux que vous.',
  tip_honest:
    'Dites que vous recevez aussi une récompense. C’est honnête, et nos messages le font pour vous.',
  tip_calm:
    'Une fois suffit : un lien envoyé sans cesse agace. Les sites de codes promo et les annonces ne sont pas pour les amis.',
  terms_heading: 'Conditions',
  terms_default:
    'Les récompenses sont versées une fois le délai de retour passé. Vos propres achats ne comptent pas.',
  terms_link: 'Lire toutes les conditions',
}
