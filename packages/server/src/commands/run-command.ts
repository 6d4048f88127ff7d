import { parseArgs } from 'node:util'
import { readSettings, SettingsError } from '../read-settings.ts'
import { adminLinkCommand } from './admin-link.ts'
import { adminSignOutCommand } from './admin-sign-out.ts'
import { backupCommand } from './backup.ts'
import { type Command, type Output, UsageError } from './command.ts'
import { helpOf, overview } from './help.ts'
import { keyRotateCommand } from './key-rotate.ts'
import { migrateCommand } from './migrate.ts'
import { personEraseCommand, personExportCommand } from './person.ts'
import { sentenceFor } from './sentence-for.ts'
import { serveCommand } from './serve.ts'
import { shopCreateCommand } from './shop-create.ts'
import { tagCommand } from './tag.ts'
import { VERSION } from './version.ts'

const COMMANDS: readonly Command[] = [
  serveCommand,
  adminLinkCommand,
  adminSignOutCommand,
  migrateCommand,
  shopCreateCommand,
  tagCommand,
  keyRotateCommand,
  backupCommand,
  personExportCommand,
  personEraseCommand,
]

/**
 * Runs what was typed after `goodword`. Nothing at all means `serve`.
 *
 * @returns the exit code: 0 done, 1 failed, 2 typed or set up wrongly
 */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  output: Output,
): Promise<number> {
  const [first] = args
  if (first === '--version') return answer(output, VERSION)
  if (first === '--help' || first === '-h' || first === 'help') return answer(output, overview(COMMANDS))

  const command = find(args)
  if (!command) {
    output.complain(`There is no command "${args.join(' ')}".\n\n${overview(COMMANDS)}`)
    return 2
  }
  try {
    const named = command.words.every((word, index) => args[index] === word)
    const { values, positionals } = parseArgs({
      args: args.slice(named ? command.words.length : 0),
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: command.rest !== '',
    })
    if (values.help === true) return answer(output, helpOf(command))
    const settings = readSettings(environment)
    await command.run({ settings, typed: values, rest: positionals, output })
    return 0
  } catch (error) {
    if (error instanceof SettingsError) {
      output.complain(error.message)
      return 2
    }
    if (isUsage(error)) {
      output.complain(`${error.message}\n\n${helpOf(command)}`)
      return 2
    }
    output.complain(sentenceFor(error))
    return 1
  }
}

function answer(output: Output, text: string): 0 {
  output.say(text)
  return 0
}

/** The command whose words come first; `serve` when only options were typed. */
function find(args: readonly string[]): Command | undefined {
  const [first] = args
  if (first === undefined || first.startsWith('-')) return serveCommand
  return COMMANDS.find(({ words }) => words.every((word, index) => args[index] === word))
}

/** `parseArgs` marks what it refuses by a code. @see https://nodejs.org/api/errors.html */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
