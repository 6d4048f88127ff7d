/** The one place that writes to the page's console: for its developer, never for shoppers. */
export function warn(message: string): void {
  // biome-ignore lint/suspicious/noConsole: this is how a page's developer hears of a mistake
  console.warn(`goodword: ${message}`)
}
