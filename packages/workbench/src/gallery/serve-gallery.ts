import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'vite'

/** A policy as strict as shops have them: nothing inline, no eval, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
}

export interface Gallery {
  readonly url: string
  close(): Promise<void>
}

/** Builds the gallery from the packages' sources, in memory, and serves it. Port 0 takes a free one. */
export async function serveGallery(port = 0): Promise<Gallery> {
  const files = await bundlePage()
  const page = (name: string) => readFile(join(import.meta.dirname, 'page', name), 'utf8')
  for (const name of ['index.html', 'sample.html', 'index.css', 'sample.css'])
    files.set(`/${name}`, await page(name))

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    const text = files.get(path)
    if (path === '/favicon.ico' || text === undefined) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
      return
    }
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain'
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The page's scripts with the widget in them, by path. */
async function bundlePage(): Promise<Map<string, string>> {
  const page = join(import.meta.dirname, 'page')
  const built = await build({
    root: page,
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@goodword/source', 'module', 'browser', 'import', 'default'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: {
          index: join(page, 'index.ts'),
          sample: join(page, 'sample.ts'),
          define: join(page, 'define.js'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name]-[hash].js' },
      },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunks = outputs.flatMap((one) =>
    one.type === 'chunk' ? [[`/${one.fileName}`, one.code] as const] : [],
  )
  if (!chunks.length) throw new Error('nothing was built')
  return new Map(chunks)
}
