import base from './base.css?inline'
import friends from './friends.css?inline'
import share from './share.css?inline'

let sheet: CSSStyleSheet | undefined

/** One sheet for every element of the page. Adopted, not written into a `<style>`, so that a strict CSP lets it pass. */
export function widgetSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(base + share + friends)
  }
  return sheet
}
