import { startPostgres } from './start-postgres.ts'

/** The part of vitest's project that is used here. */
interface Project {
  provide(key: 'postgres', url: string): void
}

/** Before the tests of a project that runs on PostgreSQL: starts a server, stops it after them. */
export default async function setUp(project: Project): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  project.provide('postgres', postgres.url())
  return () => postgres.close()
}
