import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { freePorts } from './free-port.ts'

const busy: Server[] = []
afterEach(() => {
  for (const server of busy.splice(0)) server.close()
})

/** Takes a free port and answers its number. */
async function takePort(host: string): Promise<number> {
  const server = createServer().listen(0, host)
  busy.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

it('takes a later port where the wanted one is busy', async () => {
  const port = await takePort('127.0.0.1')
  const [found = 0] = await freePorts([port])
  expect(found).toBeGreaterThan(port)
})

it('sees a port that is busy on all addresses', async () => {
  const port = await takePort('0.0.0.0')
  expect(await freePorts([port])).not.toEqual([port])
})

it('does not give away a port that is wanted for something else', async () => {
  const port = await takePort('127.0.0.1')
  const found = await freePorts([port, port + 1, port + 2])
  expect(new Set(found).size).toBe(3)
  expect(found[0]).toBeGreaterThan(port + 2)
})
