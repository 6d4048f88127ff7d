import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** French: what became of the invitations. */
export const fr: Translated<typeof en> = {
  total_earned: 'Gagné',
  total_waiting: 'En attente',
  total_visits: 'Visites',

  friend_bought: 'Achat avec votre lien, le {date}',
  friend_opened: 'Votre lien a été ouvert le {date}',
  friend_opened_note: 'Pas encore d’achat. Un mot gentil peut aider.',

  step_clicked: 'Lien ouvert',
  step_bought: 'Achat',
  step_waiting: 'En attente',
  step_paid: 'Versée',
  step_until: 'jusqu’au {date}',
  step_done: '(fait)',
  step_now: '(en cours)',
  step_later: '(à venir)',

  held_until: 'En attente jusqu’au {date}, en cas de retour',
  held: 'En attente de la confirmation de l’achat par la boutique',
  approved: 'Confirmée, bientôt versée',
  issued: 'Versée',
  redeemed: 'Versée et utilisée',
  refused: 'Pas de récompense pour cet achat',
  refused_because: 'Pas de récompense pour cet achat. {reasons}',
  reversed: 'Reprise : l’achat a été retourné',

  reason_no_touch: 'Il n’est pas passé par votre lien.',
  reason_code_unknown: 'Le code utilisé est inconnu ici.',
  reason_window_passed: {
    one: 'Il a eu lieu plus de {count} jour après l’ouverture de votre lien.',
    many: 'Il a eu lieu plus de {count} de jours après l’ouverture de votre lien.',
    other: 'Il a eu lieu plus de {count} jours après l’ouverture de votre lien.',
  },
  reason_advocate_inactive: 'Votre participation au programme est terminée.',
  reason_own_link: 'Il est passé par votre propre lien, et le lien est pour vos amis.',
  reason_order_unverified: 'La boutique ne l’a pas encore confirmé.',
  reason_programme_not_started: 'Il a eu lieu avant le début du programme.',
  reason_programme_ended: 'Il a eu lieu après la fin du programme.',
  reason_kind_not_rewarded: 'Le programme ne récompense pas ce genre d’achat.',
  reason_other_currency: 'Il était dans une devise que le programme n’utilise pas.',
  reason_order_below_minimum: 'Il était un peu trop petit pour une récompense.',
  reason_not_a_new_customer:
    'Il y avait déjà eu un achat ici, et la récompense est pour les nouveaux clients.',
  reason_advocate_cap_reached: 'Vous avez déjà gagné le maximum par personne, merci.',
  reason_budget_spent: 'La boutique a donné toutes les récompenses qu’elle avait prévues.',
  reason_order_cancelled: 'Il a été annulé.',
  reason_order_refunded: 'Il a été retourné.',
  reason_review_refused: 'La boutique l’a examiné et a trouvé qu’il ne compte pas.',
  reason_touch_after_order: 'Votre lien n’a été ouvert qu’après l’achat.',
  reason_amount_differs:
    'Le montant de la boutique diffère de celui que sa page a signalé ; la boutique doit l’examiner.',
  reason_too_late: 'La page de la boutique ne l’a pas signalé à temps pour qu’il compte automatiquement.',

  ask: 'Demander à la boutique',
  ask_subject: 'Question sur une récompense, code {code}',
  show_all: 'Tout afficher ({total})',
  show_fewer: 'Afficher moins',

  tier_label: 'Vers le prochain niveau',
  tier_next: {
    one: 'Encore {count} achat d’un ami, et vous recevez {reward} pour chacun.',
    many: 'Encore {count} d’achats d’amis, et vous recevez {reward} pour chacun.',
    other: 'Encore {count} achats d’amis, et vous recevez {reward} pour chacun.',
  },
  tier_now: 'Vous avez atteint {name}.',
  tier_top: 'Vous avez atteint le plus haut niveau. Merci !',

  coupons_heading: 'Vos bons',
  coupon_copy: 'Copier',
  coupon_copied: 'Copié',
  coupon_copied_spoken: 'Bon copié. Saisissez-le au moment de payer.',
}
