import { globSync, readFileSync } from 'node:fs'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../root.ts'
import OrderPage from '../snippets/order-page.tsx'

const FOLDER = 'packages/workbench/src/snippets'

/** Code that the docs and the packages' READMEs show with its file named above it: `<!-- snippet: goodword.ts -->`. */
const shown = globSync(['docs/**/*.md', 'packages/*/README.md'], { cwd: inRepository() }).flatMap((page) =>
  [
    ...readFileSync(inRepository(page), 'utf8').matchAll(/<!-- snippet: (\S+) -->\n+```\w+\n(.*?\n)```/gs),
  ].map(([, file = '', code = '']) => ({ page, file, code })),
)

describe('law: the code in the docs is compiled', () => {
  it.each(shown)('$page shows $file as it is compiled', ({ file, code }) => {
    expect(code).toBe(readFileSync(inRepository(FOLDER, file), 'utf8'))
  })

  it('shows every snippet', () => {
    const snippets = globSync('*.{ts,tsx,html}', { cwd: inRepository(FOLDER) })
    expect([...new Set(shown.map(({ file }) => file))].sort()).toEqual(snippets.sort())
  })
})

it('a page with the SDK in it is rendered on a server', async () => {
  const html = renderToString(await OrderPage({ params: Promise.resolve({ id: '1001' }) }))
  expect(html).toContain('Your order <!-- -->1001<!-- --> is on its way.')
})
