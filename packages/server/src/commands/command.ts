import type { ParseArgsConfig } from 'node:util'
import type { Settings } from '../read-settings.ts'

/** Where a command writes to. */
export interface Output {
  /** What was asked for, to standard output. */
  say(text: string): void
  /** What went wrong or has to be known beside it, to standard error. */
  complain(text: string): void
  /** Whether a person reads along at a terminal, rather than a file or another program. @default false */
  readonly isTerminal?: boolean
}

/** Options as they were typed, by name. */
export type Typed = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** What a command works with. */
export interface CommandInput {
  readonly settings: Settings
  readonly typed: Typed
  /** What was typed without a dash, after the command's own words. */
  readonly rest: readonly string[]
  readonly output: Output
}

/** One verb of the command line. */
export interface Command {
  /** `['shop', 'create']` */
  readonly words: readonly string[]
  /** What follows the words, `'FILE'`; empty when nothing may. */
  readonly rest: string
  /** One line for the list of all commands. */
  readonly summary: string
  /** Everything else about it: options, an example. */
  readonly help: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Resolves when the work is done; throws when it failed. */
  run(input: CommandInput): Promise<void>
}

/** The command was typed in a way that makes no sense: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
