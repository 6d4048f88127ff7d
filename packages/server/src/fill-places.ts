/** Puts values into the `{places}` of a text. Each one once: a value that looks like a place is not filled again. */
export function fillPlaces(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
