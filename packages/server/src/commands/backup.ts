import { backUp } from '../back-up.ts'
import { masterKeyFile } from '../keys/master-key.ts'
import { databasePlace } from '../store/database-place.ts'
import { type Command, UsageError } from './command.ts'

/** `goodword backup FILE` */
export const backupCommand: Command = {
  words: ['backup'],
  rest: 'FILE',
  summary: 'Copies the SQLite database into a file, while the server runs.',
  help: `The copy is as the database was at one moment, and is checked before it gets its name.
To restore: stop the server, put the copy in the place of goodword.sqlite in the data folder (remove goodword.sqlite-wal
and goodword.sqlite-shm), put master.key beside it, start the server.

The master key is not in the copy. Keep it too, in another place: without it the shops' secret keys cannot be read.

  --replace   replace FILE when it is there

With PostgreSQL use pg_dump.

Example: goodword backup /backups/goodword-monday.sqlite --replace`,
  options: { replace: { type: 'boolean' } },
  async run({ settings, typed, rest, output }) {
    const [target, ...more] = rest
    if (target === undefined || more.length > 0) throw new UsageError('say which file to write')
    const place = databasePlace(settings.server)
    if ('url' in place) throw new UsageError('DATABASE_URL is set: back PostgreSQL up with pg_dump')
    await backUp(place.file, target, typed.replace === true)
    output.say(`Written: ${target}`)
    output.complain(`To restore it you also need the master key: ${keyPlace(settings.server)}`)
  },
}

function keyPlace({ masterKey, dataFolder }: { masterKey?: Uint8Array; dataFolder: string }): string {
  return masterKey ? 'what GOODWORD_MASTER_KEY holds' : masterKeyFile(dataFolder)
}
