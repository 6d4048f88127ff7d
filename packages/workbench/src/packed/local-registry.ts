import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import * as v from 'valibot'

/** What `npm publish` sends: the manifest of one version, and its tarball in base64. */
const Published = v.looseObject({
  name: v.string(),
  versions: v.record(v.string(), v.looseObject({ dist: v.looseObject({ tarball: v.string() }) })),
  _attachments: v.record(v.string(), v.object({ data: v.string() })),
})
type Published = v.InferOutput<typeof Published>

/** A registry of nothing but what is published to it, on this machine. */
export interface LocalRegistry {
  /** An `.npmrc` by which our packages, and no others, are sought and published here; npm then asks once only. */
  readonly settings: string
  /** Names of what was published, in that order. */
  readonly published: string[]
  /** The package that it fails to take, once. */
  failOnceAt: string | undefined
  close(): Promise<void>
}

/**
 * Starts one. It knows what npm needs to publish and to install, no more.
 *
 * @see https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 */
export async function openLocalRegistry(): Promise<LocalRegistry> {
  const packages = new Map<string, Published>()
  const registry = { published: [] as string[], failOnceAt: undefined as string | undefined }

  const take = async (request: IncomingMessage): Promise<number> => {
    const sent = v.parse(Published, await json(request))
    if (registry.failOnceAt === sent.name) {
      registry.failOnceAt = undefined
      return 400
    }
    if (packages.has(sent.name)) return 403
    packages.set(sent.name, sent)
    registry.published.push(sent.name)
    return 201
  }

  const server = createServer(async (request, answer) => {
    const [, name = '', file] =
      /^\/(@[^/]+\/[^/]+)(?:\/-\/(.+))?$/.exec(decodeURIComponent(request.url ?? '')) ?? []
    if (request.method === 'PUT') return answer.writeHead(await take(request)).end('{}')
    const known = packages.get(name)
    if (!known) return answer.writeHead(404).end('{}')
    const [attached] = Object.values(known._attachments)
    if (file !== undefined) return answer.end(Buffer.from(attached?.data ?? '', 'base64'))
    answer.end(JSON.stringify({ ...known, _attachments: undefined }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(registry, {
    settings: `@goodword:registry=http://127.0.0.1:${port}/\n//127.0.0.1:${port}/:_authToken=sample\nfetch-retries=0\n`,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  })
}
