import { createServer } from 'node:net'

/** Whether nothing on this machine listens at a port. Every address is tried: servers bind differently. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    // A machine without IPv6 cannot listen at `::`, which does not make the port busy.
    server.once('error', (error) => resolve(!('code' in error) || error.code !== 'EADDRINUSE'))
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })
}

/**
 * Finds a free port for each wanted one: the same where it is free, else the next free one that nobody else
 * here wants.
 *
 * @example await freePorts([4400, 4401]) // [4402, 4401] when 4400 is busy
 */
export async function freePorts(wanted: readonly number[]): Promise<number[]> {
  const taken = new Set(wanted)
  const found: number[] = []
  for (const first of wanted) {
    let port = first
    while ((port !== first && taken.has(port)) || !(await isFree(port))) port++
    taken.add(port)
    found.push(port)
  }
  return found
}
