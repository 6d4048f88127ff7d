import type { FieldError } from '@goodword/protocol'
import { type BaseIssue, getDotPath } from 'valibot'

/** What valibot says where a schema says nothing of its own. @see https://valibot.dev/guides/issues/ */
const UNTOLD = /^Invalid [^:]+: (Expected .+ but r|R)eceived /

/** Valibot's words for what a value should be, in those of this house. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
}

/** What valibot found, as field paths and sentences. @param prefix path of the value that was parsed */
export function fieldErrors(issues: readonly BaseIssue<unknown>[], prefix = ''): FieldError[] {
  return issues.map((issue) => ({
    field: [prefix, getDotPath(issue)].filter(Boolean).join('.'),
    message: fieldMessage(issue),
  }))
}

/**
 * A sentence about one field, without its name and without what was sent.
 *
 * @example fieldMessage(issue) // "must be text"
 */
export function fieldMessage({ message, expected, received }: BaseIssue<unknown>): string {
  if (!UNTOLD.test(message)) return message
  if (received === 'undefined') return 'is missing'
  if (expected === 'never') return 'is not a known field'
  if (!expected) return 'is wrong'
  const choices = /^\((.+)\)$/.exec(expected)?.[1]
  if (choices) return `must be one of ${choices.split(' | ').join(', ')}`
  return `must be ${KINDS[expected] ?? expected}`
}
