import type { MailWords } from './words.ts'

export const DE: MailWords = {
  direction: 'ltr',
  subject: 'Bitte bestätigen Sie Ihre Adresse für {shop}',
  paragraphs: [
    'Sie möchten {shop} weiterempfehlen. Bitte bestätigen Sie, dass diese Adresse Ihnen gehört:',
    '{link}',
    'Prämien gibt es nur für bestätigte Adressen. Der Link gilt {days} Tage.',
    'Waren Sie das nicht? Dann tun Sie nichts: Es geschieht auch nichts.',
  ],
  page: {
    title: 'Adresse bestätigen',
    question:
      'Mit Ihrer Adresse hat sich jemand beim Empfehlungsprogramm von {shop} angemeldet. Waren Sie das?',
    button: 'Ja, das war ich',
    notYou: 'Waren Sie es nicht, schließen Sie diese Seite: Es geschieht nichts.',
    doneTitle: 'Ihre Adresse ist bestätigt',
    done: 'Vielen Dank. Sie können diese Seite schließen und Ihren Link weiter teilen.',
    lostTitle: 'Dieser Link gilt nicht mehr',
    lost: 'Er ist zu alt oder wurde abgeschnitten. Melden Sie sich im Shop noch einmal an, dann kommt ein neuer.',
  },
}
