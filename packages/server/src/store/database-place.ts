import { join } from 'node:path'

/** Where a database is: a SQLite file, made when missing, or a PostgreSQL server with a database that exists. */
export type DatabasePlace =
  | {
      /** Path of the SQLite file. */
      readonly file: string
    }
  | {
      /** `postgres://user:password@host:5432/database` */
      readonly url: string
    }

/** The database that the settings mean: PostgreSQL when they name one, else the file in the data folder. */
export function databasePlace(settings: {
  readonly dataFolder: string
  readonly databaseUrl?: string | undefined
}): DatabasePlace {
  return settings.databaseUrl === undefined
    ? { file: join(settings.dataFolder, 'goodword.sqlite') }
    : { url: settings.databaseUrl }
}
