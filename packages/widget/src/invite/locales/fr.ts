import type { Messages } from '../../words/texts.ts'

/** French. */
export const fr: Messages = {
  direction: 'ltr',

  join_expired: 'Cela fait un moment. Saisis de nouveau ton adresse e-mail pour voir ton lien.',

  loading: 'Un instant…',
  away_heading: 'Ton invitation arrive',
  away_text:
    'La boutique est injoignable pour le moment. Rien n’est perdu : ton lien et tes récompenses sont en sécurité.',
  away_retry: 'Réessayer',
  stale: 'La boutique est injoignable pour le moment. Voici où les choses en étaient il y a peu.',

  heading: 'Offre {offer}, reçois {reward}',
  intro: 'Tes amis reçoivent {offer} chez {shop}. Après leur achat, tu reçois {reward}.',
  welcome: 'Bienvenue ! Ton lien est prêt.',
  unproven: 'Confirme ton adresse avec le lien de notre e-mail. Les récompenses sont versées ensuite.',

  link_label: 'Ton lien personnel',
  copy: 'Copier',
  copied: 'Copié',
  copied_spoken: 'Lien copié. Colle-le là où tes amis le verront.',
  copy_selected: 'Ton lien est sélectionné : copie-le au clavier ou par un appui long.',
  code_label: 'Ton code',
  code_copy: 'Copier le code',
  code_copied: 'Code copié. Tes amis peuvent le saisir au moment de payer.',

  share_label: 'Partager ton lien',
  share_sheet: 'Partager avec des amis',
  share_email: 'E-mail',
  share_sms: 'SMS',
  share_markdown: 'Forum Markdown',
  share_bbcode: 'Forum BBCode',
  share_more: 'Plus',
  share_fewer: 'Moins',
  share_opens: '(s’ouvre dans une nouvelle fenêtre)',
  share_copied: 'Copié avec tes mots. Colle-le dans ton message.',
  share_subject: 'Un petit quelque chose de {shop}',
  share_text:
    'J’aime acheter chez {shop} et j’ai pensé à toi. Avec mon lien, tu reçois {offer}, et moi {reward} si tu achètes.',
  share_text_product:
    'Je viens d’acheter {product} chez {shop} et j’ai pensé à toi. Avec mon lien, tu reçois {offer}, et moi {reward} si tu achètes.',

  studio_open: 'Écrire avec tes mots',
  qr_open: 'Code QR',
  guide_open: 'Comment ça marche',
  part_failed: 'Cette partie n’a pas pu être chargée.',

  totals_heading: 'Tes récompenses',

  empty_heading: 'La première récompense commence par un message',
  empty_text: 'Pense à quelqu’un qui aimerait {shop} et envoie-lui ton lien.',
  empty_visited: {
    one: 'Ton lien a été ouvert {count} fois. Ta récompense apparaît ici dès que quelqu’un achète.',
    many: 'Ton lien a été ouvert {count} de fois. Ta récompense apparaît ici dès que quelqu’un achète.',
    other: 'Ton lien a été ouvert {count} fois. Ta récompense apparaît ici dès que quelqu’un achète.',
  },

  benefit_points: { one: '{count} point', many: '{count} de points', other: '{count} points' },
}
