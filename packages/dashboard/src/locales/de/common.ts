import type { Translated } from '../../language/message.ts'
import type { common as english } from '../en/common.ts'

export const common: Translated<typeof english> = {
  document_title: '{page} · Goodword',
  language: 'Sprache',
  skip: 'Zum Inhalt',
  menu: 'Seiten',
  which_shop: 'Shop',
  new_shop: 'Shop hinzufügen …',
  sign_out: 'Abmelden',

  page_overview: 'Überblick',
  page_review: 'Zu prüfen',
  page_rewards: 'Prämien',
  page_advocates: 'Empfehlende',
  page_ratings: 'Bewertungen',
  page_coupons: 'Gutscheine',
  page_programme: 'Programm',
  page_shop: 'Shop & Skript',

  loading: 'Einen Moment …',
  more: 'Mehr zeigen',
  save: 'Speichern',
  saved: 'Gespeichert.',
  cancel: 'Abbrechen',
  search: 'Suchen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copy_selected: 'Es ist markiert: kopieren Sie es mit der Tastatur oder durch langes Drücken.',
  optional: 'Darf leer bleiben.',
  order: 'Bestellung {number}',
  points: { one: '{count} Punkt', other: '{count} Punkte' },
  stars: { one: '{count} Stern von 5', other: '{count} Sterne von 5' },
  nobody_named: 'Ohne Namen',
  why: 'Warum',

  import: 'Einlesen',
  import_errors: {
    one: '{count} Zeile wurde nicht übernommen:',
    other: '{count} Zeilen wurden nicht übernommen:',
  },
  import_line: 'Zeile',
  import_column: 'Spalte',
  import_why: 'Was nicht stimmt',

  try_again: 'Erneut versuchen',
  failure_away: 'Der Server ist gerade nicht erreichbar. Ihre Eingaben sind noch da.',
  failure_fields: {
    one: 'Ein Feld braucht noch einen Blick.',
    other: '{count} Felder brauchen noch einen Blick.',
  },
  failure_owner_link_invalid:
    'Dieser Link wurde schon benutzt oder ist älter als eine halbe Stunde. Bitten Sie um einen neuen.',
  failure_origin_not_allowed:
    'Der Server hält diese Seite nicht für seine eigene. Öffnen Sie sie unter der Adresse, mit der er gestartet wurde (GOODWORD_ADMIN_URL oder GOODWORD_PUBLIC_URL).',
  failure_owner_token_invalid: 'Diese Seite ist veraltet. Laden Sie sie neu.',
  failure_rate_limited: 'Das war zu oft. Warten Sie einige Minuten und versuchen Sie es erneut.',
  failure_not_found: 'Das gibt es nicht mehr. Laden Sie die Seite neu.',
  failure_state_conflict: 'Jemand war schneller. Laden Sie die Seite neu.',
  failure_advocate_unproven: 'Die E-Mail-Adresse ist noch nicht bestätigt. Vorher wird nichts ausgezahlt.',
  failure_coupons_empty: 'Es ist kein Gutschein mehr da. Lesen Sie zuerst neue ein.',
  failure_reward_exceeds_margin:
    'Eine empfohlene Bestellung würde mehr kosten als einbringen. Kreuzen Sie oben an, dass Sie das wollen.',
  failure_margin_unknown:
    'Sagen Sie, was eine Bestellung einbringt, oder kreuzen Sie an, dass Sie es nicht wissen.',

  refusal_empty: 'Bitte ausfüllen.',
  refusal_long: 'Höchstens {most} Zeichen.',
  refusal_most: 'Höchstens {most}.',
  refusal_least: 'Mindestens {least}.',
  refusal_whole: 'Muss eine ganze Zahl sein.',
  refusal_number: 'Muss eine Zahl sein.',
  refusal_amount: 'Muss ein Betrag wie 10,00 sein.',
  refusal_address: 'Muss eine Adresse wie https://shop.example sein.',
  refusal_origin: 'Muss eine Adresse ohne Pfad sein, wie https://shop.example.',
  refusal_currency: 'Müssen die drei Buchstaben einer Währung sein, wie EUR.',
  refusal_email: 'Muss eine E-Mail-Adresse sein.',
  refusal_why: 'Bitte sagen Sie, warum.',
  refusal_letters: 'Nur die Buchstaben A bis Z, Ziffern, - und _.',
  refusal_choose: 'Bitte wählen.',
  refusal_not_ours: 'Muss eine Seite Ihres Shops sein.',
}
