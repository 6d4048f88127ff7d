// @ts-check
import { startServer } from '@goodword/server'
import { pino } from 'pino'

/**
 * The server as it is built, without limits for single browsers: all of this load comes from one address.
 * `node measured-server.mjs FOLDER [DATABASE_URL]` prints its port. Plain JavaScript, so that what strips types from TypeScript takes no part in the
 * measured memory.
 */
const [, , dataFolder = '', databaseUrl] = process.argv
const server = await startServer({
  dataFolder,
  port: 0,
  rateLimits: false,
  log: pino({ level: 'fatal' }),
  ...(databaseUrl !== undefined && { databaseUrl }),
})
console.log(JSON.stringify({ port: server.port }))
process.stdin.on('end', () => server.close()).resume()
