import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'vite'
import { inRepository } from '../../root.ts'
import type { Kind } from './kinds.ts'

const TAG = 'packages/server/dist/tag'

export interface WidgetPages {
  readonly url: string
  /** Address of the built file that brings an element. */
  fileOf(kind: Kind): string
  close(): Promise<void>
}

/**
 * Serves the bench's page and the tag's built files.
 *
 * @throws Error when the tag has not been built
 */
export async function serveWidgetPages(): Promise<WidgetPages> {
  const files = readdirSync(inRepository(TAG))
  const script = await bundlePageScript()
  const server = createServer(({ url = '/' }, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1)
    if (name === '') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<!doctype html><html lang="en"><title>Bench</title><body><h1>Bench</h1></body></html>')
    } else if (name === 'page.js' || files.includes(name)) {
      response.setHeader('content-type', 'text/javascript')
      response.end(name === 'page.js' ? script : readFileSync(inRepository(join(TAG, name))))
    } else {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    fileOf({ file }) {
      const pattern = new RegExp(`^goodword-${file}-[\\w-]{8}\\.js$`)
      const built = files.find((name) => pattern.test(name))
      if (!built) throw new Error(`${TAG} holds no ${file}: build first`)
      return `/${built}`
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What runs in the page, with the Preact that the elements are compared with. */
async function bundlePageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@goodword/source', 'module', 'browser', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'page/page.ts'), formats: ['es'] },
    },
  })
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error('the page script was not built')
  return chunk.code
}
