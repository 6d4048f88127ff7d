import type { Messages } from '../texts.ts'

/** German. */
export const de: Messages = {
  direction: 'ltr',

  join_heading: 'Gutes weitersagen',
  join_intro:
    'Hol dir deinen eigenen Link für Freunde. Wenn jemand darüber kauft, bekommt ihr beide etwas Schönes.',
  join_label: 'Deine E-Mail-Adresse',
  join_button: 'Link holen',
  join_button_busy: 'Einen Moment …',
  join_note:
    'Wir schicken dir eine E-Mail, mit der du deine Adresse bestätigst. Teilen kannst du deinen Link sofort.',
  join_missing: 'Bitte gib deine E-Mail-Adresse ein.',
  join_invalid: 'Diese Adresse scheint nicht vollständig zu sein. Sie sollte aussehen wie name@example.com.',
  join_away:
    'Der Shop ist gerade nicht erreichbar. Deine Adresse steht noch da: Bitte versuch es noch einmal.',
  join_expired:
    'Es ist eine Weile her. Bitte gib deine E-Mail-Adresse noch einmal ein, um deinen Link zu sehen.',

  loading: 'Deine Einladung wird geladen …',
  away_heading: 'Deine Einladung ist unterwegs',
  away_text:
    'Der Shop ist gerade nicht erreichbar. Es geht nichts verloren: Dein Link und deine Prämien sind sicher.',
  away_retry: 'Noch einmal versuchen',
  stale: 'Der Shop ist gerade nicht erreichbar. So stand es vor einer kleinen Weile.',

  heading: '{offer} schenken, {reward} bekommen',
  intro: 'Deine Freunde bekommen {offer} bei {shop}. Wenn sie etwas gekauft haben, bekommst du {reward}.',
  welcome: 'Willkommen! Dein Link ist bereit.',
  unproven: 'Bitte bestätige deine Adresse mit dem Link in unserer E-Mail. Prämien gibt es erst danach.',

  link_label: 'Dein persönlicher Link',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copied_spoken: 'Link kopiert. Füge ihn dort ein, wo deine Freunde ihn sehen.',
  copy_selected: 'Dein Link ist markiert: Kopiere ihn mit der Tastatur oder durch langes Drücken.',

  share_label: 'Deinen Link teilen',
  share_sheet: 'Teilen …',
  share_whatsapp: 'WhatsApp',
  share_telegram: 'Telegram',
  share_email: 'E-Mail',
  share_opens: '(öffnet ein neues Fenster)',
  share_subject: 'Eine Kleinigkeit von {shop}',
  share_text:
    'Ich kaufe gern bei {shop} und habe an dich gedacht. Mit meinem Link bekommst du {offer}, und ich bekomme {reward}, wenn du kaufst.',

  totals_heading: 'Deine Prämien',
  total_earned: 'Verdient',
  total_waiting: 'Offen',
  total_visits: 'Besuche',

  friend_bought: 'Einkauf über deinen Link am {date}',
  empty_heading: 'Die erste Prämie beginnt mit einer Nachricht',
  empty_text: 'Denk an jemanden, dem {shop} gefallen würde, und schick deinen Link.',
  empty_visited: {
    one: 'Dein Link wurde einmal geöffnet. Sobald jemand kauft, erscheint hier deine Prämie.',
    other: 'Dein Link wurde {count}-mal geöffnet. Sobald jemand kauft, erscheint hier deine Prämie.',
  },

  benefit_points: { one: '{count} Punkt', other: '{count} Punkte' },

  held_until: 'Offen bis {date}, falls etwas zurückgeschickt wird',
  held: 'Offen, bis der Shop den Einkauf bestätigt',
  approved: 'Bestätigt, wird bald ausgezahlt',
  issued: 'Ausgezahlt',
  redeemed: 'Ausgezahlt und eingelöst',
  refused: 'Keine Prämie für diesen Einkauf',
  reversed: 'Zurückgenommen: Der Einkauf wurde zurückgegeben',

  reason_no_touch: 'Er lief nicht über deinen Link.',
  reason_code_unknown: 'Der verwendete Code ist hier nicht bekannt.',
  reason_window_passed: {
    one: 'Er kam mehr als {count} Tag, nachdem dein Link geöffnet wurde.',
    other: 'Er kam mehr als {count} Tage, nachdem dein Link geöffnet wurde.',
  },
  reason_advocate_inactive: 'Deine Teilnahme am Programm ist beendet.',
  reason_own_link: 'Er kam über deinen eigenen Link, und der ist für Freunde gedacht.',
  reason_order_unverified: 'Der Shop hat ihn noch nicht bestätigt.',
  reason_programme_not_started: 'Er war, bevor das Programm begonnen hat.',
  reason_programme_ended: 'Er war, nachdem das Programm zu Ende war.',
  reason_kind_not_rewarded: 'Für diese Art von Einkauf gibt es im Programm keine Prämie.',
  reason_order_below_minimum: 'Er war ein wenig zu klein für eine Prämie.',
  reason_not_a_new_customer: 'Hier wurde schon früher eingekauft, und die Prämie gibt es für neue Kunden.',
  reason_advocate_cap_reached: 'Du hast schon so viel verdient, wie eine Person verdienen kann, danke.',
  reason_budget_spent: 'Der Shop hat alle Prämien vergeben, die er vorgesehen hatte.',
  reason_order_cancelled: 'Er wurde storniert.',
  reason_order_refunded: 'Er wurde zurückgeschickt.',
  reason_review_refused: 'Der Shop hat ihn angesehen und festgestellt, dass er nicht zählt.',
}
