import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import Driver from 'better-sqlite3'
import { rowWriter } from './row-writer.ts'
import type { RowChange } from './sample-rows.ts'

/**
 * The floor: what this machine gives to a bare node:http process that writes the same rows as the server does, decides nothing,
 * and commits what is waiting together. `node floor-server.ts DATABASE ROWS.json` prints its port.
 */
const [, , file = '', rows = ''] = process.argv
const samples: Record<string, RowChange[]> = JSON.parse(readFileSync(rows, 'utf8'))
const db = new Driver(file)
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(pragma)

const writers = new Map(Object.entries(samples).map(([path, changes]) => [path, rowWriter(db, changes)]))
const waiting: { write: () => void; done: () => void }[] = []

const commit = db.transaction((group: typeof waiting) => {
  for (const { write } of group) write()
})

function drain(): void {
  const group = waiting.splice(0, 64)
  commit(group)
  for (const { done } of group) done()
  if (waiting.length > 0) setImmediate(drain)
}

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (text: string) => {
    body += text
  })
  request.on('end', () => {
    JSON.parse(body)
    const write = writers.get(request.url ?? '')
    if (!write) return response.writeHead(404, { 'content-length': 0 }).end()
    if (waiting.length === 0) setImmediate(drain)
    waiting.push({ write, done: () => response.writeHead(200, { 'content-length': 2 }).end('{}') })
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 }))
})
process.stdin.on('end', () => process.exit()).resume()
