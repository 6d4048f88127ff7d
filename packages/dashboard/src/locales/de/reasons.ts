import type { Translated } from '../../language/message.ts'
import type { reasons as english } from '../en/reasons.ts'

export const reasons: Translated<typeof english> = {
  reason_touch_credited: 'Kam am {at} über den Link mit dem Code {code}.',
  reason_coupon_credited: 'Der Gutschein an der Kasse gehört zum Code {code}.',
  reason_no_touch: 'Mit der Bestellung kam weder ein Link noch ein Gutschein.',
  reason_code_unknown: 'Niemand hat den Code {code}.',
  reason_coupon_unknown:
    'Der Gutschein {coupon} führt zu niemandem: Goodword hat ihn nicht ausgegeben, und er ist kein Code eines Empfehlenden.',
  reason_window_passed: {
    one: 'Der Besuch war vor mehr als {count} Tag.',
    other: 'Der Besuch war vor mehr als {count} Tagen.',
  },
  reason_advocate_inactive: 'Das Konto ist geschlossen.',
  reason_own_link: 'Käufer und Empfehlender sind eine Person: dieselbe Kundennummer oder bestätigte Adresse.',
  reason_order_verified: 'Ihr Shop hat die Bestellung bestätigt.',
  reason_order_unverified:
    'Nur der Browser des Käufers hat die Bestellung gemeldet; sie wartet auf das Wort Ihres Shops.',
  reason_programme_not_started: 'Das Programm beginnt am {at}.',
  reason_programme_ended: 'Das Programm endete am {at}.',
  reason_kind_not_rewarded: 'Für diese Art von Ereignis gibt es nichts.',
  reason_other_currency:
    'Die Bestellung lautet auf {currency}, und Ihr Programm wird in einer anderen Währung geführt. Bestätigen Sie sie mit dem Betrag in Ihrer, damit sie zählt.',
  reason_order_below_minimum: 'Die Bestellung ist kleiner als {minimum}.',
  reason_not_a_new_customer: 'Der Käufer hatte schon gekauft.',
  reason_advocate_cap_reached: 'Mehr kann eine Person nicht verdienen.',
  reason_budget_spent: 'Das Budget ist ausgegeben.',
  reason_tier_reached: 'Eine höhere Prämie: das ist Freund Nummer {friends}.',
  reason_order_cancelled: 'Die Bestellung wurde storniert.',
  reason_order_refunded: 'Erstattet: {refunded}.',
  reason_review_refused: 'Sie haben sie abgelehnt.',
  reason_code_credited: 'Ihr Shop sagt, dass die Bestellung den Code {code} trug.',
  reason_touch_after_order: 'Dem Link mit dem Code {code} wurde erst nach der Bestellung gefolgt.',
  reason_amount_differs: 'Die Meldung mit dem Code {code} sagt einen anderen Betrag als Ihr Shop.',
  reason_too_late: 'Die Meldung mit dem Code {code} kam zu spät, oder zu lange vor der Bestellung.',
  reason_origin_unproven: 'Nur das Wort eines Browsers sagt, wer den Käufer geschickt hat.',
  reason_reports_crowded:
    'Zu dieser Bestellung kamen mehr Meldungen, als behalten werden: vielleicht rät jemand ihre Nummer.',
  reason_claims_competing: 'Für diese Bestellung sind mehrere genannt.',
  reason_advocate_blocked: 'Wer empfahl, steht auf Ihrer Sperrliste.',
  reason_buyer_blocked: 'Der Käufer steht auf Ihrer Sperrliste.',
  reason_person_allowed: 'Einer der beiden steht auf Ihrer Liste der Unbedenklichen.',
  reason_same_visitor: 'Derselbe Besuch hat schon einmal eine Bestellung gebracht.',
  reason_same_network: 'Beide waren am selben Tag im selben Netz. Das tun auch Familien und Büros.',
  reason_velocity: 'Ungewöhnlich viele Bestellungen an einem Tag für eine Person.',
  reason_disposable_address: 'Die Adresse des Käufers ist eine zum Wegwerfen.',
  reason_existing_customer: 'Der Käufer war schon Ihr Kunde.',
  reason_coupon_site: 'Der Besuch kam von einer Seite, die Gutscheine sammelt.',
  reason_review_needed: 'Zusammen genug, dass ein Mensch nachsehen soll.',
  reason_review_approved: 'Sie haben sie genehmigt.',
  reason_handed_over: 'Die Prämie wurde schon jemand anderem ausgehändigt: sie bleibt dort.',
  reason_owner_credited: 'Sie haben sie dem Code {code} gutgeschrieben.',
}
