import type { Messages } from '../../words/texts.ts'

/** German. */
export const de: Messages = {
  direction: 'ltr',

  join_expired: 'Das ist schon eine Weile her. Bitte gib deine E-Mail-Adresse noch einmal ein.',

  loading: 'Einen Moment …',
  away_heading: 'Deine Einladung ist unterwegs',
  away_text:
    'Der Shop ist gerade nicht erreichbar. Es geht nichts verloren: Dein Link und deine Prämien sind sicher.',
  away_retry: 'Erneut versuchen',
  stale: 'Der Shop ist gerade nicht erreichbar. Das ist der Stand von vorhin.',

  heading: '{offer} schenken, {reward} bekommen',
  intro: 'Deine Freunde bekommen {offer} bei {shop}. Wenn sie etwas gekauft haben, bekommst du {reward}.',
  welcome: 'Willkommen! Dein Link ist bereit.',
  unproven: 'Bitte bestätige deine Adresse mit dem Link in unserer E-Mail. Prämien gibt es erst danach.',

  link_label: 'Dein persönlicher Link',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copied_spoken: 'Link kopiert. Füge ihn dort ein, wo deine Freunde ihn sehen.',
  copy_selected: 'Markiert: Kopiere mit der Tastatur oder durch langes Drücken.',
  code_label: 'Dein Code',
  code_copy: 'Code kopieren',
  code_copied: 'Code kopiert. Deine Freunde können ihn an der Kasse eingeben.',

  share_label: 'Deinen Link teilen',
  share_sheet: 'Mit Freunden teilen',
  share_email: 'E-Mail',
  share_sms: 'SMS',
  share_markdown: 'Forum Markdown',
  share_bbcode: 'Forum BBCode',
  share_more: 'Mehr',
  share_fewer: 'Weniger',
  share_opens: '(öffnet ein neues Fenster)',
  share_copied: 'Kopiert. Füge es in deinen Beitrag ein.',
  share_subject: 'Eine Kleinigkeit von {shop}',
  share_text:
    'Ich kaufe gern bei {shop} und habe an dich gedacht. Mit meinem Link bekommst du {offer}, und ich bekomme {reward}, wenn du kaufst.',
  share_text_product:
    'Ich habe gerade {product} bei {shop} gekauft und an dich gedacht. Mit meinem Link bekommst du {offer}, und ich bekomme {reward}, wenn du kaufst.',

  studio_open: 'Selbst schreiben',
  qr_open: 'QR-Code',
  guide_open: 'So funktioniert’s',
  sign_out: 'Abmelden',
  part_failed: 'Das konnte nicht geladen werden.',

  totals_heading: 'Deine Prämien',

  empty_heading: 'Die erste Prämie beginnt mit einer Nachricht',
  empty_text: 'Denk an jemanden, dem {shop} gefallen würde, und schick deinen Link.',
  empty_visited: {
    one: 'Dein Link wurde einmal geöffnet. Sobald jemand kauft, erscheint hier deine Prämie.',
    other: 'Dein Link wurde {count}-mal geöffnet. Sobald jemand kauft, erscheint hier deine Prämie.',
  },

  benefit_points: { one: '{count} Punkt', other: '{count} Punkte' },
}
