import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** German: what became of the invitations. */
export const de: Translated<typeof en> = {
  total_earned: 'Verdient',
  total_waiting: 'Offen',
  total_visits: 'Besuche',

  friend_bought: 'Einkauf über deinen Link am {date}',
  friend_opened: 'Dein Link wurde am {date} geöffnet',
  friend_opened_note: 'Noch kein Einkauf. Ein nettes Wort hilft vielleicht.',

  step_clicked: 'Geklickt',
  step_bought: 'Gekauft',
  step_waiting: 'Offen',
  step_paid: 'Ausgezahlt',
  step_until: 'bis {date}',
  step_done: '(erledigt)',
  step_now: '(jetzt)',
  step_later: '(kommt noch)',

  held_until: 'Offen bis {date}, falls etwas zurückgeschickt wird',
  held: 'Offen, bis der Shop den Einkauf bestätigt',
  approved: 'Bestätigt, wird bald ausgezahlt',
  issued: 'Ausgezahlt',
  redeemed: 'Ausgezahlt und eingelöst',
  refused: 'Keine Prämie für diesen Einkauf',
  refused_because: 'Keine Prämie für diesen Einkauf. {reasons}',
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
  reason_programme_not_started: 'Er lag vor dem Beginn des Programms.',
  reason_programme_ended: 'Er lag nach dem Ende des Programms.',
  reason_kind_not_rewarded: 'Für diese Art von Einkauf gibt es im Programm keine Prämie.',
  reason_other_currency: 'Er war in einer Währung, die das Programm nicht verwendet.',
  reason_order_below_minimum: 'Er war ein wenig zu klein für eine Prämie.',
  reason_not_a_new_customer: 'Hier wurde schon früher eingekauft, und die Prämie gibt es für neue Kunden.',
  reason_advocate_cap_reached: 'Du hast schon alles verdient, was eine Person verdienen kann. Danke!',
  reason_budget_spent: 'Der Shop hat alle Prämien vergeben, die er vorgesehen hatte.',
  reason_order_cancelled: 'Er wurde storniert.',
  reason_order_refunded: 'Er wurde zurückgegeben.',
  reason_review_refused: 'Der Shop hat ihn geprüft: Er zählt nicht.',
  reason_touch_after_order: 'Dein Link wurde erst nach dem Einkauf geöffnet.',
  reason_amount_differs:
    'Der Betrag des Shops weicht von dem ab, den seine Seite gemeldet hat; der Shop muss sich das ansehen.',
  reason_too_late:
    'Die Seite des Shops hat ihn nicht rechtzeitig gemeldet; von selbst zählt er deshalb nicht.',

  ask: 'Den Shop fragen',
  ask_subject: 'Frage zu einer Prämie, Code {code}',
  show_all: 'Alle {total} zeigen',
  show_fewer: 'Weniger zeigen',

  tier_label: 'Dein Weg zur nächsten Stufe',
  tier_next: {
    one: 'Noch ein Einkauf von Freunden, und du bekommst {reward} für jeden.',
    other: 'Noch {count} Einkäufe von Freunden, und du bekommst {reward} für jeden.',
  },
  tier_now: 'Du hast {name} erreicht.',
  tier_top: 'Du hast die höchste Stufe erreicht. Danke!',

  coupons_heading: 'Deine Gutscheine',
  coupon_copy: 'Kopieren',
  coupon_copied: 'Kopiert',
  coupon_copied_spoken: 'Gutschein kopiert. Gib ihn an der Kasse ein.',
}
