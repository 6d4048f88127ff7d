import type { MailWords } from './words.ts'

export const DE: MailWords = {
  direction: 'ltr',
  mails: {
    join_confirmation: {
      subject: 'Bitte bestätigen Sie Ihre Adresse für {shop}',
      paragraphs: [
        'Sie möchten {shop} weiterempfehlen. Bitte bestätigen Sie, dass diese Adresse Ihnen gehört:',
        '{link}',
        'Prämien gibt es nur für bestätigte Adressen. Der Link gilt {days} Tage.',
        'Waren Sie das nicht? Dann tun Sie nichts: Es geschieht auch nichts.',
      ],
    },
    sign_in: {
      subject: 'Ihre Einladung bei {shop} öffnen',
      paragraphs: [
        'Jemand hat um einen Link gebeten, der Ihre Einladung bei {shop} öffnet. Waren Sie das? Dann öffnen Sie ihn in dem Browser, den Sie benutzen möchten:',
        '{link}',
        'Der Link gilt einen Tag.',
        'Waren Sie das nicht? Dann tun Sie nichts: Es geschieht auch nichts.',
      ],
    },
  },
  page: {
    title: 'Adresse bestätigen',
    question:
      'Mit Ihrer Adresse hat sich jemand beim Empfehlungsprogramm von {shop} angemeldet. Waren Sie das?',
    claimQuestion:
      'Bei {shop} gibt es ein Kundenkonto mit Ihrer Adresse. Ist es Ihres? Dann wird Ihre Einladung mit allen Prämien ein Teil davon.',
    name: 'Ihre Freunde sehen den Namen {name}.',
    button: 'Ja, das war ich',
    notYou: 'Waren Sie es nicht, schließen Sie diese Seite: Es geschieht nichts.',
    openTitle: 'Ihre Einladung öffnen',
    openQuestion: 'Damit öffnet sich Ihre Einladung bei {shop} in diesem Browser. Haben Sie darum gebeten?',
    openButton: 'Ja, öffnen',
    doneTitle: 'Ihre Adresse ist bestätigt',
    done: 'Vielen Dank. Gehen Sie von hier aus weiter: Ihre Einladung mit allen Prämien öffnet sich in diesem Browser.',
    back: 'Zurück zu {shop}',
    lostTitle: 'Dieser Link gilt nicht mehr',
    lost: 'Er ist zu alt oder wurde abgeschnitten. Melden Sie sich im Shop noch einmal an, dann kommt ein neuer.',
  },
}
