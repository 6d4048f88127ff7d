import type { Translated } from '../../language/message.ts'
import type { start as english } from '../en/start.ts'

export const start: Translated<typeof english> = {
  away_title: 'Der Server antwortet nicht',
  away_intro: 'Vielleicht startet er gerade, oder Ihre Verbindung ist weg. Es geht nichts verloren.',
  out_title: 'Sie sind abgemeldet',
  out_intro:
    'Es gibt kein Passwort. Wer den Server betreibt, erzeugt einen Link, der Sie einmal hereinlässt:',
  out_command: 'Auf dem Server eintippen',
  out_why: 'Der Link gilt eine halbe Stunde und hält diesen Browser sieben Tage angemeldet.',
  enter_title: 'Willkommen',
  enter_intro: 'Dieser Link öffnet die Seiten Ihres Empfehlungsprogramms, einmal, in diesem Browser.',
  enter: 'Eintreten',

  first_title: 'Ihr Empfehlungsprogramm',
  first_intro: 'Eine Seite, etwa drei Minuten. Alles lässt sich später ändern, außer der Währung.',
  first_shop: 'Ihr Shop',
  first_rewards: 'Was beide bekommen',
  first_economics: 'Lohnt es sich?',
  first_economics_intro:
    'Was eine durchschnittliche Bestellung einbringt, verglichen mit dem, was ihre Empfehlung kostet. Die Zahlen bleiben auf Ihrem Server.',
  first_make: 'Programm starten',

  shop_name: 'Name des Shops',
  shop_name_hint: 'Wie Ihre Kundschaft ihn kennt.',
  shop_address: 'Adresse',
  shop_address_hint:
    'Die Seite, auf die Freunde kommen, etwa https://shop.example, oder localhost:8080 zum Ausprobieren.',
  shop_origins: 'Adressen, die Bestellungen melden dürfen',
  shop_origins_hint:
    'Eine je Zeile, wenn Ihr Shop unter mehreren erreichbar ist: mit und ohne www, die Kasse. Leer: die Adresse oben.',
  shop_origins_more: 'Mein Shop hat mehrere Adressen',
  shop_currency: 'Währung',
  shop_currency_hint: 'Drei Buchstaben, etwa EUR. Sie bleibt.',

  consent: 'Zustimmung zu Cookies',
  consent_hint: 'Goodword merkt sich in einem Cookie Ihres eigenen Shops, wer jemanden geschickt hat.',
  consent_required: 'Vorher fragen',
  consent_required_hint:
    'Nichts wird gespeichert, bis Ihr Cookie-Banner Ja sagt, mit einer Zeile, die Sie zum Skript bekommen. In der EU die übliche Wahl.',
  consent_granted: 'Nicht nötig',
  consent_granted_hint:
    'Das Cookie wird sofort gesetzt. Zum Ausprobieren, oder wo das Recht Ihres Landes es erlaubt.',

  friend_gets: 'Der Freund bekommt',
  friend_gets_hint: 'Für eine Bestellung mit einem Link.',
  advocate_gets: 'Wer empfiehlt, bekommt',
  advocate_gets_hint: 'Für jede Bestellung eines Freundes.',
  benefit_kind: 'Art',
  benefit_fixed: 'Ein fester Betrag',
  benefit_percent: 'Ein Anteil der Bestellung',
  benefit_points: 'Punkte',
  benefit_gift: 'Ein Geschenk',
  benefit_amount: 'Betrag',
  benefit_share: 'Anteil',
  benefit_cap: 'Höchstens',
  benefit_number: 'Wie viele',
  benefit_name: 'Was',
  benefit_cost: 'Was es Sie kostet',
  hold: 'Tage Wartezeit für Rücksendungen',
  hold_hint: 'Eine Prämie wird frei, wenn diese Tage vorbei sind und nichts zurückkam. 0: sofort.',
  release_verified: {
    one: 'Prämien werden {count} Tag nach einer Bestellung frei, sobald Ihr Shop sagt, dass sie bezahlt ist',
    other:
      'Prämien werden {count} Tage nach einer Bestellung frei, sobald Ihr Shop sagt, dass sie bezahlt ist',
  },
  release_verified_at_once: 'Prämien werden frei, sobald Ihr Shop sagt, dass die Bestellung bezahlt ist',
  release_reported_at_once: 'Prämien werden frei, sobald ein Browser die Bestellung meldet',
  release_reported: {
    one: 'Prämien werden {count} Tag nach einer Bestellung frei, die ein Browser meldet',
    other: 'Prämien werden {count} Tage nach einer Bestellung frei, die ein Browser meldet',
  },
  trust: 'Wessen Wort eine Prämie freigibt',
  trust_verified: 'Nur das meines Shops',
  trust_verified_hint:
    'Ihr Server, eine Datei oder Sie bestätigen, dass bezahlt ist. Niemand kann Bestellungen erfinden.',
  trust_reported: 'Der Browser des Käufers genügt',
  trust_reported_hint: 'Einfacher, aber ein Browser sagt, was man ihm vorgibt. Für kleine Prämien.',

  economics_order: 'Eine durchschnittliche Bestellung',
  economics_margin: 'Was davon bleibt',
  economics_margin_hint: 'Nach Ware, Versand und Gebühren.',
  economics_order_history: 'Leer: {value}, aus {cases} Bestellungen Ihres Shops.',
  economics_more: 'Womit noch gerechnet wird',
  economics_repeat: 'Weitere Bestellungen von 100 neuen Kunden',
  economics_repeat_hint: 'Leer: keine.',
  economics_repeat_history: 'Leer: {value}, von {cases} Kunden Ihres Shops.',
  economics_redemption: 'Prämien, die eingelöst werden',
  economics_redemption_hint: 'Früher oder später: eine noch nicht bezahlte kann es noch werden. Leer: alle.',
  economics_redemption_history:
    'Früher oder später: eine noch nicht bezahlte kann es noch werden. Leer: {value}, aus {cases} freigegebenen Prämien Ihres Shops.',
  economics_unknown: 'Ich kenne meine Marge nicht',
  economics_unknown_hint: 'Sie können ohne beginnen. Dann kann niemand vor einem Verlust warnen.',
  outlook_gain: 'Eine empfohlene Bestellung bringt {earns} und kostet {costs} an Prämien.',
  outlook_loss:
    'Eine empfohlene Bestellung bringt {earns} und kostet {costs} an Prämien: Sie würden für jeden neuen Kunden draufzahlen.',
  outlook_smallest: 'Ab einer Bestellung von {amount} lohnt es sich.',
  outlook_any: 'Es lohnt sich bei Bestellungen jeder Höhe.',
  outlook_largest: 'Es lohnt sich bei Bestellungen bis {most}. Größere können mehr kosten, als sie bringen.',
  outlook_between:
    'Es lohnt sich bei Bestellungen von {amount} bis {most}. Größere können mehr kosten, als sie bringen.',
  outlook_first:
    'Gerechnet ist mit einer Bestellung von {amount}, der kleinsten mit Prämie: Ihr Durchschnitt liegt darunter.',
  outlook_assumes: 'Gerechnet ist mit:',
  assumed_order: 'Eine durchschnittliche Bestellung: {value} ({source})',
  assumed_margin: 'Was davon bleibt: {value} ({source})',
  assumed_repeat: 'Weitere Bestellungen von 100 neuen Kunden: {value} ({source})',
  assumed_redemption: 'Prämien, die eingelöst werden: {value} ({source})',
  source_said: 'Ihre Angabe',
  source_assumed: 'angenommen',
  source_history_orders: 'aus {cases} Bestellungen Ihres Shops',
  source_history_customers: 'von {cases} Kunden Ihres Shops',
  source_history_rewards: 'aus {cases} freigegebenen Prämien Ihres Shops',
  confirm_loss: 'Ich weiß das und will es trotzdem',
  confirm_loss_hint: 'Manche Shops tun das, weil Kunden wiederkommen.',

  ready_title: 'Ihr Programm läuft',
  ready_banner: 'Ihr Cookie-Banner',
  ready_key: 'Der geheime Schlüssel',
  ready_confirm: 'Welche Bestellungen bezahlt sind',
  ready_before: 'Bevor echte Freunde kommen',
  steps_title: 'Ihre erste Empfehlung',
  steps_intro:
    'Drei Dinge einfügen, dann einmal beide Seiten spielen. Was geschehen ist, ist als erledigt markiert.',
  steps_there: 'Das war eine Empfehlung',
  steps_there_rewards: 'Was beide bekommen und worauf es wartet, steht unter',
  steps_nobody_agreed:
    'Aber noch niemand hat in Ihrem Cookie-Banner zugestimmt, oder es hat Goodword nichts gesagt: Freunde, die an einem anderen Tag wiederkommen, gehen verloren. Seine Zeile steht unter Shop & Skript.',
  steps_put_away: 'Ausblenden',
  step_done: 'Erledigt',
  step_every: 'In jede Seite einfügen',
  step_thanks: 'In die Danke-Seite einfügen',
  step_invite: 'Einfügen, wo Kunden Freunde einladen, etwa im Kundenkonto',
  step_join: 'Treten Sie dort bei und kopieren Sie Ihren Link.',
  step_join_asked: 'Stimmen Sie dort in Ihrem Cookie-Banner zu, treten Sie bei und kopieren Sie Ihren Link.',
  step_visit:
    'Öffnen Sie den Link in einem privaten Fenster: Sie sind der Freund. Das Banner sagt, was Sie bekommen.',
  step_visit_asked:
    'Öffnen Sie den Link in einem privaten Fenster und stimmen Sie in Ihrem Cookie-Banner zu: Sie sind der Freund. Das Banner sagt, was Sie bekommen.',
  step_visit_unheard:
    'Ihr Shop fragt vorher, also hört man von einem Freund erst, wenn Ihr Cookie-Banner Ja sagt. Führt es seine Zeile aus?',
  step_order: 'Kaufen Sie dort etwas. Ein Code ist nicht nötig: der Link zählt.',
  step_order_unheard:
    'Noch nichts gehört? Die Seite braucht die Bestellung mit eigener Nummer und einem Betrag wie 49.90, und es braucht das private Fenster. Was nicht stimmt, sagt die Konsole des Browsers.',
  step_confirm: 'Sagen Sie, dass die Bestellung bezahlt ist: drücken Sie Bestellung bestätigen.',
  step_confirm_where: 'Sie wartet unter Prämien',
  before_orders_how:
    'Entscheiden Sie, wie Ihr Shop das künftig sagt: Ihr Server unterschreibt jede Bestellung, oder Sie lesen eine Tabelle ein, oder drücken für jede einen Knopf.',
  before_code: 'Was Freunde bekommen',
  before_code_how:
    'Das Banner zeigt Freunden einen Code für die Kasse. Damit Ihr Shop ihn kennt, legen Sie dort Gutscheine an, nennen Sie unter Programm einen Vorrat für sie und lesen Sie sie unter Gutscheine ein; oder lassen Sie Ihre Seiten den Code annehmen.',
  before_mails: 'E-Mails',
  before_mails_how:
    'Wer mit E-Mail-Adresse beitritt, dem wird eine E-Mail versprochen, und ausgezahlt wird erst, wenn der Link darin geöffnet ist. Der Server verschickt selbst keine: ein Programm muss die wartenden an Ihren Mail-Dienst geben.',
  banner_intro:
    'Sie fragen vorher: bis Ihr Banner Ja sagt, wird ein Freund nur für das gutgeschrieben, was er beim selben Besuch kauft, und wer empfiehlt, muss nach jedem Laden der Seite neu beitreten.',
  banner_lines: 'Auszuführen, wenn jemand zustimmt, und auf jeder späteren Seite, solange Ihr Banner es weiß',
  banner_denied:
    'Nicht in jeder Seite für alle: dann würde niemand gefragt. Mit denied statt granted sagt sie, dass jemand abgelehnt oder es sich anders überlegt hat.',
  paste_every:
    'Gleich nach <body>: das Skript und der Platz, an dem Freunde begrüßt werden. In den <head> gehört das Skript allein.',
  paste_every_label: 'Skript und Banner',
  paste_thanks:
    'Ihr Shop setzt Nummer und Betrag der Bestellung an die Stelle von ORDER_NUMBER und AMOUNT. Die letzte Zeile fragt, wie es war.',
  paste_thanks_label: 'Bestellung und Bewertung',
  paste_invite_label: 'Einladung',
  tag_check: 'Nachsehen, ob es da ist',
  tag_looking: 'Sieht nach …',
  tag_ready: 'Gefunden auf {url}. Ihr Shop ist verbunden.',
  tag_no_welcome:
    'Die Zeile <goodword-welcome> steht nicht in der Seite: wenn kein Skript sie einfügt, werden Freunde nicht begrüßt.',
  tag_no_consent: 'Es sagt nichts über Zustimmung: ergänzen Sie data-consent wie oben.',
  tag_other_consent: 'Auf {url} ist ein Skript, aber nicht mit der Zustimmung, die Sie gewählt haben.',
  tag_asks_not:
    'Es speichert auf dem Gerät, ohne zu fragen. Ersetzen Sie es auf jeder Seite durch das Skript oben.',
  tag_asks: 'Es wartet auf ein Cookie-Banner. Ersetzen Sie es auf jeder Seite durch das Skript oben.',
  tag_other_shop: 'Auf {url} ist ein Skript, aber mit dem Schlüssel eines anderen Shops: {instead}.',
  tag_no_shop_key:
    'Auf {url} ist ein Skript, aber ohne data-shop. Fügen Sie es noch einmal ein, wie es oben steht.',
  tag_other_server: 'Auf {url} ist ein Skript, aber es lädt von einer anderen Adresse: {instead}.',
  tag_no_tag:
    'Noch kein Skript auf {url}. Wenn ein Tag-Manager es einfügt, ist das in Ordnung: es steht nicht in der Seite und ist von hier aus nicht zu sehen.',
  tag_not_a_page: '{url} antwortet, aber nicht mit einer Webseite.',
  tag_bad_status: '{url} antwortet mit dem Fehler {status}.',
  tag_moved:
    '{url} führt zu {instead}, und das ist keine Adresse Ihres Shops. Ergänzen Sie sie bei den Adressen.',
  tag_unreachable: '{url} ist vom Server aus nicht erreichbar.',
  tag_too_slow: '{url} hat zu lange gebraucht.',
  tag_address_refused: '{url} führt in ein privates Netz, in dem der Server nicht nachsieht.',

  secret_key: 'Geheimer Schlüssel',
  secret_key_once:
    'Er wird nur dieses eine Mal gezeigt. Er gehört auf den Server Ihres Shops und in keine Seite; ein verlorener lässt sich ersetzen.',
  secret_key_what:
    'Damit unterschreibt der Server Ihres Shops Bestellungen, und Programme fragen damit an. Er wird einmal gezeigt, wenn er entsteht.',
  secret_key_new: 'Neuen Schlüssel erzeugen',
  secret_key_sure:
    'Falls schon einer benutzt wird: Bestellungen, die damit unterschrieben sind, gelten noch sieben Tage, für alles andere endet er sofort.',
  secret_key_replace: 'Erzeugen',

  confirm_intro:
    'Eine Prämie wartet, bis Ihr Shop sagt, dass die Bestellung bezahlt ist. Wählen Sie einen Weg:',
  confirm_signed: 'Unterschriebene Bestellungen',
  confirm_signed_how:
    'Ihr Server unterschreibt jede Bestellung mit dem geheimen Schlüssel und legt das Ergebnis in die Danke-Seite.',
  confirm_api: 'Von Ihrem Server',
  confirm_api_how:
    'Ihr Server oder Ihr Zahlungssystem ruft diese Adresse, wenn eine Bestellung bezahlt ist, mit dem geheimen Schlüssel statt sk_…:',
  confirm_example: 'Beispiel',
  confirm_csv: 'Mit einer Datei',
  confirm_csv_how:
    'Einmal in der Woche: bezahlte Bestellungen als Tabelle mit den Spalten order, amount, currency, status ausgeben und unten einlesen.',
  confirm_hand: 'Von Hand',
  confirm_hand_how: 'Sie drücken für jede Bestellung einen Knopf, unter Prämien, Wartend.',
}
