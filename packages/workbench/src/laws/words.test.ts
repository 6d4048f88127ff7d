import { globSync, readFileSync } from 'node:fs'
import { ELEMENTS, OPEN_ATTRIBUTE, ORDER_ATTRIBUTE } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { inRepository, ROOT } from '../root.ts'
import { markdownCode } from './markdown.ts'

const read = (path: string) => readFileSync(inRepository(path), 'utf8')
const PAGES = globSync(['README.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*.md'], {
  cwd: ROOT,
  exclude: ['**/node_modules/**', '**/dist/**'],
})

/** What pages show in the typeface of code: page and text. */
const CODE = PAGES.map((page) => ({ page, code: markdownCode(read(page)).join('\n') }))

/** All that a pattern finds in code, with the page it stands in. */
const shown = (pattern: RegExp) =>
  CODE.flatMap(({ page, code }) => [...code.matchAll(pattern)].map(([, word = '']) => ({ page, word })))

/** The generated pages are what the sources say, by a law of their own: so they are the measure here. */
const COMMANDS = read('docs/reference/commands.md')
const SDK = read('docs/reference/sdk.md')
const ROUTES = read('docs/reference/routes.md')
const ELEMENT_WORDS = read('docs/reference/elements.md')

describe('law: what the docs name exists', () => {
  it('each pnpm command is a script of the repository, or pnpm’s own', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
    const known = [
      ...Object.keys(scripts),
      'start',
      'dev',
      'changeset',
      'install',
      'add',
      'pack',
      'run',
      'publish',
    ]
    expect(shown(/(?:^|\s|`)pnpm ([a-z][a-z0-9:]*)/g).filter(({ word }) => !known.includes(word))).toEqual([])
  })

  it('each goodword command exists, with its options', () => {
    const verbs = [...COMMANDS.matchAll(/^## `goodword (.+)`$/gm)].map(([, verb = '']) => verb)
    const lines = CODE.flatMap(({ page, code }) =>
      code
        .replace(/\\\n\s*/g, ' ')
        .split('\n')
        .flatMap((line) => [
          ...line.matchAll(/(?:\bas_|@|(?<=^|\s|bin\/))goodword(?:\/server)? ([a-z]+(?= |$).*)$/g),
        ])
        .map(([, typed = '']) => ({ page, typed })),
    )
    expect(lines.length).toBeGreaterThan(10)
    for (const { page, typed } of lines) {
      const verb = verbs.find((one) => `${typed} `.startsWith(`${one} `))
      expect(verb, `${page}: goodword ${typed}`).toBeDefined()
      const [, rest = ''] = COMMANDS.split(`## \`goodword ${verb}\`\n`)
      const [help = ''] = rest.split('\n## ')
      for (const [option] of typed.matchAll(/(?<=\s)--[a-z-]+/g)) {
        expect(
          help.includes(`${option} `) || option === '--help',
          `${page}: goodword ${verb} ${option}`,
        ).toBe(true)
      }
    }
  })

  it('each setting of the server exists', () => {
    const elsewhere = [
      'GOODWORD_URL',
      'GOODWORD_SECRET_KEY',
      'GOODWORD_SHOP',
      'GOODWORD_SECRET',
      'GOODWORD_CONSENT',
    ]
    const settings = shown(/\b(GOODWORD_[A-Z_]+)/g).filter(({ word }) => !elsewhere.includes(word))
    expect(settings.filter(({ word }) => !COMMANDS.includes(word) && word !== 'GOODWORD_')).toEqual([])
  })

  it('each attribute of the tag is an option', () => {
    const others: readonly string[] = [OPEN_ATTRIBUTE, ORDER_ATTRIBUTE, 'data-binary', 'data-cart-count']
    const attributes = shown(/\b(data-[a-z-]+)/g).filter(({ word }) => !others.includes(word))
    expect(attributes.filter(({ word }) => !SDK.includes(`\`${word}\``))).toEqual([])
  })

  it('each method that is called on an instance exists', () => {
    const methods = shown(/\bgoodword\.([a-zA-Z]+)\(/g)
    expect(methods.length).toBeGreaterThan(5)
    expect(methods.filter(({ word }) => !SDK.includes(`\`${word}(`) && !SDK.includes(`\`${word}<`))).toEqual(
      [],
    )
  })

  it('each route exists', () => {
    const paths = [...ROUTES.matchAll(/^\| \[`[A-Z]+ (\S+)`\]/gm)].map(
      ([, path = '']) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`),
    )
    const routes = shown(/(?:[A-Z]{3,6} |example)(\/v1\/[\w/:-]+)/g)
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter(({ word }) => !paths.some((path) => path.test(word)))).toEqual([])
  })

  it('each element exists', () => {
    const elements = shown(/<(goodword-[a-z]+)/g)
    expect(elements.filter(({ word }) => !ELEMENTS.some((name) => name === word))).toEqual([])
  })

  it('each custom property of an element exists', () => {
    const properties = shown(/(--goodword-[a-z-]+[a-z])/g)
    expect(properties.filter(({ word }) => !ELEMENT_WORDS.includes(`\`${word}\``))).toEqual([])
  })
})
