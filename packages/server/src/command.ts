import { runCommand } from './commands/run-command.ts'

/** The command line: `bin/goodword.mjs` loads this once Node is known to be new enough. */
process.exitCode = await runCommand(process.argv.slice(2), process.env, {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  isTerminal: process.stdout.isTTY === true,
})
