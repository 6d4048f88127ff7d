/**
 * An amount as it travels, from one that was typed: `9,90` and ` 9.90 ` are `9.90`. Anything else goes as it is, and the server says
 * what is wrong with it.
 */
export function amountFrom(text: string): string {
  const trimmed = text.trim()
  return /^\d+,\d+$/.test(trimmed) ? trimmed.replace(',', '.') : trimmed
}

/** Hundredths of a percent from a percentage that was typed: `12,5` is 1250; `undefined` when it is no number. */
export function basisPointsFrom(text: string): number | undefined {
  const number = Number(amountFrom(text).replace(/\s*%$/, ''))
  return text.trim() === '' || !Number.isFinite(number) ? undefined : Math.round(number * 100)
}

/** A percentage as it is typed, from hundredths of a percent. */
export function percentText(basisPoints: number): string {
  return String(basisPoints / 100)
}

/** A whole number that was typed; `undefined` when it is none. */
export function wholeFrom(text: string): number | undefined {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined
}
