import { existsSync, globSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inRepository, ROOT } from '../root.ts'
import { markdownAnchors, markdownCode, markdownLinks } from './markdown.ts'

const FILES = globSync(
  ['*.md', '.github/*.md', 'docs/**/*.md', 'examples/**/*.md', 'packages/*/*.md', 'packages/*/src/**/*.md'],
  { cwd: ROOT, exclude: ['**/node_modules/**', '**/dist/**'] },
).map((path) => path.split(sep).join('/'))

const textOf = (path: string) => readFileSync(inRepository(path), 'utf8')

/** Links to other sites are not followed: a test must not fail because somebody else's server is away. */
const ELSEWHERE = /^[a-z]+:/i

function deadLinks(file: string): string[] {
  return markdownLinks(textOf(file)).filter((link) => {
    if (ELSEWHERE.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? file : posix.join(posix.dirname(file), decodeURIComponent(path))
    if (!existsSync(inRepository(target))) return true
    return anchor !== undefined && target.endsWith('.md') && !markdownAnchors(textOf(target)).has(anchor)
  })
}

describe('law: no link in a Markdown file is dead', () => {
  it.each(FILES)('%s', (file) => {
    expect(deadLinks(file)).toEqual([])
  })
})

describe('markdownLinks', () => {
  it('finds links, pictures and references, but nothing in code', () => {
    const text = [
      'A [link](a.md#x), a ![picture](b.png "title"), `[no](c.md)`,',
      '<img width="1" src="d.png"> and [one][2].',
      '```md\n[no](e.md)\n```',
      '[2]: f.md',
    ].join('\n')
    expect(markdownLinks(text)).toEqual(['a.md#x', 'b.png', 'd.png', 'f.md'])
  })
})

describe('markdownAnchors', () => {
  it('names headings as GitHub does, and numbers those that come again', () => {
    const text = '# `POST /v1/a`\n## Where is my reward?\n```sh\n# none\n```\n## [Linked](a.md)\n## Linked'
    expect([...markdownAnchors(text)]).toEqual(['post-v1a', 'where-is-my-reward', 'linked', 'linked-1'])
  })
})

describe('markdownCode', () => {
  it('finds fences without their marks, and what stands between backticks', () => {
    expect(markdownCode('Say `one` and ``two`s``.\n```sh\nthree\nfour\n```\nno')).toEqual([
      'three\nfour',
      'one',
      'two`s',
    ])
  })
})
