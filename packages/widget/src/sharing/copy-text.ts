/**
 * Copies `text`. Where the clipboard may not be written (no permission, http, in-app browsers) the older command
 * is tried, and where that is missing too the text stays selected in `field` for the reader to copy.
 *
 * @param field visible, holds what the reader may copy by hand.
 */
export async function copyText(
  text: string,
  field: HTMLElement | null | undefined,
): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    if (field) select(field)
    return copyByCommand(text) ? 'copied' : 'selected'
  }
}

function select(field: HTMLElement): void {
  field.focus()
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
  else getSelection()?.selectAllChildren(field)
}

/** The command copies the selection, but lets a listener say what the clipboard gets. */
function copyByCommand(text: string): boolean {
  let written = false
  const write = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    written = true
  }
  addEventListener('copy', write, true)
  try {
    return document.execCommand('copy') && written
  } catch {
    return false
  } finally {
    removeEventListener('copy', write, true)
  }
}
