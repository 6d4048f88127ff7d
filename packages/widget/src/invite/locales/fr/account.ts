import type { AccountWords } from '../../parts/account/words.ts'

/** French: signing out, and the way back in. */
export const fr: AccountWords = {
  account_elsewhere:
    'Votre adresse a été confirmée dans un autre navigateur. Vous y voyez vos récompenses ; ici, seulement votre lien.',
  account_mail: 'M’envoyer un lien de connexion',
  account_sent:
    'Un e-mail est en route, sauf si vous en avez déjà reçu plusieurs. Ouvrez son lien dans ce navigateur.',
  account_away: 'La boutique est injoignable pour le moment. Veuillez réessayer.',
  account_here: 'Se déconnecter ici',
  account_everywhere: 'Se déconnecter partout',
  account_note: 'Votre lien continue de fonctionner. Pour revenir, saisissez à nouveau votre adresse e-mail.',
}
