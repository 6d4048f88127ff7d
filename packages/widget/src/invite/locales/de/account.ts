import type { AccountWords } from '../../parts/account/words.ts'

/** German: signing out, and the way back in. */
export const de: AccountWords = {
  account_elsewhere:
    'Deine Adresse wurde in einem anderen Browser bestätigt. Dort siehst du deine Prämien, hier nur deinen Link.',
  account_mail: 'Link zum Anmelden schicken',
  account_sent:
    'Eine E-Mail ist unterwegs, wenn du nicht schon mehrere hast. Öffne ihren Link in diesem Browser.',
  account_away: 'Der Shop ist gerade nicht erreichbar. Bitte versuche es noch einmal.',
  account_here: 'Hier abmelden',
  account_everywhere: 'Überall abmelden',
  account_note: 'Dein Link funktioniert weiter. Um wiederzukommen, gib deine E-Mail-Adresse noch einmal ein.',
}
