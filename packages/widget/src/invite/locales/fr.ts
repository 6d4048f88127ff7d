import type { Messages } from '../../words/texts.ts'

/** French. */
export const fr: Messages = {
  direction: 'ltr',

  join_expired: 'Cela fait un moment. Saisissez de nouveau votre adresse e-mail.',

  loading: 'Un instant…',
  away_heading: 'Votre invitation arrive',
  away_text:
    'La boutique est injoignable pour le moment. Rien n’est perdu : votre lien et vos récompenses sont en sécurité.',
  away_retry: 'Réessayer',
  stale: 'La boutique est injoignable pour le moment. Voici la situation d’il y a peu.',

  heading: 'Offrez {offer}, recevez {reward}',
  intro: 'Vos amis reçoivent {offer} chez {shop}. Après leur achat, vous recevez {reward}.',
  welcome: 'Bienvenue ! Votre lien est prêt.',
  unproven: 'Confirmez votre adresse avec le lien de notre e-mail. Les récompenses sont versées ensuite.',

  link_label: 'Votre lien personnel',
  copy: 'Copier',
  copied: 'Copié',
  copied_spoken: 'Lien copié. Collez-le là où vos amis le verront.',
  copy_selected: 'Sélectionné : copiez au clavier ou par un appui long.',
  code_label: 'Votre code',
  code_copy: 'Copier le code',
  code_copied: 'Code copié. Vos amis peuvent le saisir au moment de payer.',

  share_label: 'Partager votre lien',
  share_sheet: 'Envoyer à un ami',
  share_email: 'E-mail',
  share_sms: 'SMS',
  share_markdown: 'Forum Markdown',
  share_bbcode: 'Forum BBCode',
  share_more: 'Plus',
  share_fewer: 'Moins',
  share_opens: '(s’ouvre dans une nouvelle fenêtre)',
  share_copied: 'Copié. Collez-le dans votre message.',
  share_subject: 'Un petit quelque chose de {shop}',
  share_text:
    'J’aime acheter chez {shop} et j’ai pensé à toi. Avec mon lien, tu reçois {offer}, et moi {reward} si tu achètes.',
  share_text_product:
    'Je viens d’acheter {product} chez {shop} et j’ai pensé à toi. Avec mon lien, tu reçois {offer}, et moi {reward} si tu achètes.',

  studio_open: 'Écrire votre message',
  qr_open: 'QR code',
  guide_open: 'Comment ça marche',
  sign_out: 'Se déconnecter',
  part_failed: 'Le chargement a échoué.',

  totals_heading: 'Vos récompenses',

  empty_heading: 'La première récompense commence par un message',
  empty_text: 'Pensez à quelqu’un qui aimerait {shop} et envoyez-lui votre lien.',
  empty_visited: {
    one: 'Votre lien a été ouvert {count} fois. Votre récompense apparaît ici dès que quelqu’un achète.',
    many: 'Votre lien a été ouvert {count} de fois. Votre récompense apparaît ici dès que quelqu’un achète.',
    other: 'Votre lien a été ouvert {count} fois. Votre récompense apparaît ici dès que quelqu’un achète.',
  },

  benefit_points: { one: '{count} point', many: '{count} de points', other: '{count} points' },
}
