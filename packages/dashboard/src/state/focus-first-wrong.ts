/** Brings somebody to the first field that is wrong, once it is drawn as wrong. */
export function focusFirstWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
    // What is folded away cannot have the focus.
    field?.closest('details')?.setAttribute('open', '')
    field?.focus()
  })
}
