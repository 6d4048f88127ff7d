import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SERVER_PATHS } from '@goodword/protocol'
import { startServer } from '@goodword/server'
import { pino } from 'pino'
import { inRepository } from '../root.ts'
import { commandsPage } from './commands-page.ts'
import { elementsPage } from './elements-page.ts'
import { type OpenApi, routesPage } from './routes-page.ts'
import { sdkPage } from './sdk-page.ts'

/** The pages that are made from the source, by their path in the repository. Needs the built server. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/reference/sdk.md', sdkPage()],
    ['docs/reference/elements.md', elementsPage()],
    ['docs/reference/routes.md', routesPage(await openApi())],
    ['docs/reference/commands.md', commandsPage(help)],
  ])
}

async function openApi(): Promise<OpenApi> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'goodword-reference-'))
  const server = await startServer({ dataFolder, port: 0, log: pino({ level: 'error' }) })
  try {
    const answer = await fetch(server.url + SERVER_PATHS.openapi)
    return await answer.json()
  } finally {
    await server.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

function help(...words: string[]): string {
  const command = inRepository('packages/server/bin/goodword.mjs')
  return execFileSync(process.execPath, [command, ...words, '--help'], { encoding: 'utf8' })
}
