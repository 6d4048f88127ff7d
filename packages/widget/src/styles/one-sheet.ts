/** One sheet for every element of a kind. Adopted, not written into a `<style>`, so that a strict CSP lets it pass. */
export function oneSheet(css: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
    }
    return sheet
  }
}
