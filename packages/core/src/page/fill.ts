/**
 * Sets the value of a form field as a person would: through the browser's own setter, which frameworks that track
 * values (React) do not see as their own write, and with the events that they listen to.
 *
 * @see https://github.com/facebook/react/issues/10135
 */
export function fillField(field: string | HTMLInputElement, value: string): boolean {
  const input = typeof field === 'string' ? document.querySelector<HTMLInputElement>(field) : field
  const setter = input && Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set
  if (!setter) return false
  setter.call(input, value)
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }))
  return true
}
