import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** Italian: what became of the invitations. */
export const it: Translated<typeof en> = {
  total_earned: 'Guadagnati',
  total_waiting: 'In attesa',
  total_visits: 'Visite',

  friend_bought: 'Acquisto con il tuo link, {date}',
  friend_opened: 'Il tuo link è stato aperto, {date}',
  friend_opened_note: 'Ancora nessun acquisto. Una parola gentile può aiutare.',

  step_clicked: 'Link aperto',
  step_bought: 'Acquisto',
  step_waiting: 'In attesa',
  step_paid: 'Pagato',
  step_until: 'fino al {date}',
  step_done: '(fatto)',
  step_now: '(adesso)',
  step_later: '(deve ancora arrivare)',

  held_until: 'In attesa fino al {date}, in caso di reso',
  held: 'In attesa che il negozio confermi l’acquisto',
  approved: 'Confermato, sarà pagato presto',
  issued: 'Pagato',
  redeemed: 'Pagato e usato',
  refused: 'Nessun premio per questo acquisto',
  refused_because: 'Nessun premio per questo acquisto. {reasons}',
  reversed: 'Ritirato: l’acquisto è stato reso',

  reason_no_touch: 'Non è passato dal tuo link.',
  reason_code_unknown: 'Il codice usato non è conosciuto.',
  reason_window_passed: {
    one: 'È arrivato più di {count} giorno dopo l’apertura del tuo link.',
    many: 'È arrivato più di {count} di giorni dopo l’apertura del tuo link.',
    other: 'È arrivato più di {count} giorni dopo l’apertura del tuo link.',
  },
  reason_advocate_inactive: 'La tua partecipazione al programma è chiusa.',
  reason_own_link: 'È stato fatto con il tuo link, e il link è per gli amici.',
  reason_order_unverified: 'Il negozio non l’ha ancora confermato.',
  reason_programme_not_started: 'È stato fatto prima dell’inizio del programma.',
  reason_programme_ended: 'È stato fatto dopo la fine del programma.',
  reason_kind_not_rewarded: 'Il programma non prevede premi per questo tipo di acquisto.',
  reason_other_currency: 'Era in una valuta che il programma non usa.',
  reason_order_below_minimum: 'Era un po’ troppo piccolo per un premio.',
  reason_not_a_new_customer: 'Qui c’era già stato un acquisto, e il premio è per i nuovi clienti.',
  reason_advocate_cap_reached: 'Hai già guadagnato il massimo per una persona, grazie.',
  reason_budget_spent: 'Il negozio ha già assegnato tutti i premi previsti.',
  reason_order_cancelled: 'È stato annullato.',
  reason_order_refunded: 'È stato restituito.',
  reason_review_refused: 'Il negozio l’ha esaminato e ha deciso che non conta.',
  reason_touch_after_order: 'Il tuo link è stato aperto solo dopo l’acquisto.',
  reason_amount_differs:
    'L’importo del negozio è diverso da quello comunicato dalla sua pagina: il negozio deve controllarlo.',
  reason_too_late: 'La pagina del negozio non l’ha comunicato in tempo perché contasse da solo.',

  ask: 'Chiedi al negozio',
  ask_subject: 'Domanda su un premio, codice {code}',
  show_all: 'Mostra tutti ({total})',
  show_fewer: 'Mostra meno',

  tier_label: 'Verso il prossimo livello',
  tier_next: {
    one: 'Ancora un acquisto di un amico, e ricevi {reward} per ognuno.',
    many: 'Ancora {count} di acquisti di amici, e ricevi {reward} per ognuno.',
    other: 'Ancora {count} acquisti di amici, e ricevi {reward} per ognuno.',
  },
  tier_now: 'Hai raggiunto {name}.',
  tier_top: 'Hai raggiunto il livello più alto. Grazie!',

  coupons_heading: 'I tuoi buoni',
  coupon_copy: 'Copia',
  coupon_copied: 'Copiato',
  coupon_copied_spoken: 'Buono copiato. Inseriscilo alla cassa.',
}
