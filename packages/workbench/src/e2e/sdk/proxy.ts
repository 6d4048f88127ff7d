import { type IncomingMessage, request as plain, type ServerResponse } from 'node:http'
import { request as secure } from 'node:https'

/**
 * What an owner's web server does to have Goodword under the shop's own host: passes a path on, without the path's
 * first part, with the `Host` header as it came.
 */
export function proxyTo(target: string, mount: string) {
  const { protocol, hostname, port } = new URL(target)
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { method, headers, url = '' } = incoming
    const options = { hostname, port, method, headers, path: url.slice(mount.length - 1) }
    // The certificate was made for the test a moment ago.
    const onward = protocol === 'https:' ? secure({ ...options, rejectUnauthorized: false }) : plain(options)
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }
}
