import { type Typed, UsageError } from './command.ts'

/** An option that has to be there. @throws {UsageError} when it is not */
export function required(typed: Typed, name: string): string {
  const value = optional(typed, name)
  if (value === undefined) throw new UsageError(`--${name} is missing`)
  return value
}

/** An option that may be there. */
export function optional(typed: Typed, name: string): string | undefined {
  const value = typed[name]
  return typeof value === 'string' ? value : undefined
}

/** An option that may be there several times. */
export function several(typed: Typed, name: string): string[] {
  const values = typed[name]
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
}

/** An option that is a whole number, zero or more. @throws {UsageError} when it is something else */
export function count(typed: Typed, name: string): number | undefined {
  const value = optional(typed, name)
  if (value === undefined) return undefined
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(`--${name} must be a whole number`)
  return Number(value)
}
