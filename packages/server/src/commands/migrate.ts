import type { Command } from './command.ts'
import { withStore } from './with-store.ts'

/** `goodword migrate` */
export const migrateCommand: Command = {
  words: ['migrate'],
  rest: '',
  summary: 'Brings the database up to date, and ends.',
  help: `\`serve\` does the same when it starts. By itself it is useful before several servers of a new version are
started on one PostgreSQL. All missing changes are made in one transaction: a failure leaves everything as it was.`,
  options: {},
  async run({ settings, output }) {
    await withStore(settings, async () => undefined)
    output.say('The database is up to date.')
  },
}
