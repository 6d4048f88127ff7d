/**
 * An amount as spreadsheets write it: `49,90` where the comma is decimal. Three digits behind a comma may be thousands; such a text stays as it
 * is, to be refused rather than guessed.
 */
export function amountFrom(text: string): string {
  return text.replace(/^(\d+),(\d{1,2})$/, '$1.$2')
}
