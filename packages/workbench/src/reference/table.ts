/** A table in Markdown. Cells may hold Markdown; what would end a cell or open a tag is escaped. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(headings), `|${headings.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Text in the typeface of code; empty text stays empty. */
export const code = (text: string): string => text && `\`${text}\``

function cell(text: string): string {
  const [...parts] = text.split(/(`[^`]*`)/)
  const safe = parts.map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;'))).join('')
  return safe.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
}
