/** Two copies of the script on one page are harmless, and so is a server that renders the page. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements
  if (registry && !registry.get(name)) registry.define(name, element)
}
