import type { WelcomeWords } from './en.ts'

/** German. */
export const de: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} Punkt', other: '{count} Punkte' },

  region: 'Die Einladung für dich',
  close: 'Schließen',

  offer_heading: 'Jemand schenkt dir {offer}',
  offer_heading_from: '{from} schenkt dir {offer}',
  offer_text: 'Willkommen bei {shop}! Das gehört dir, wenn du mit deinem Code bestellst.',
  offer_minimum: 'Für Bestellungen ab {minimum}.',
  offer_until: 'Bis {date}.',
  reveal: 'Code zeigen',
  busy: 'Einen Moment …',

  code_label: 'Dein Code',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copied_spoken: 'Code kopiert.',
  copy_selected: 'Markiert: Kopiere mit der Tastatur oder durch langes Drücken.',
  applied: 'Fertig! Der Shop hat deinen Code.',
  filled: 'Fertig! Dein Code steht im Gutscheinfeld.',
  shown: 'Gib ihn an der Kasse ein.',

  own_heading: 'Das ist dein eigener Link',
  own_text:
    'Er ist für deine Freunde. Für eigene Bestellungen gibt es keine Prämie. Öffne ihn in einem privaten Fenster, um zu sehen, was deine Freunde sehen.',
  own_other: 'Ich bin jemand anderes',

  sorry_heading: 'Willkommen bei {shop}!',
  ended: 'Das Angebot aus deiner Einladung ist abgelaufen. Schön, dass du trotzdem da bist.',
  unknown: 'Dieser Link gilt nicht mehr. Frag einfach nach einem neuen.',
}
