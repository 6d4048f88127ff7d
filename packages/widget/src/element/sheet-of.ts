const sheets = new Map<string, CSSStyleSheet>()

/** One sheet for every element of the page. Adopted, not written into a `<style>`, so that a strict CSP lets it pass. */
export function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css)
  if (known) return known
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(css, sheet)
  return sheet
}
