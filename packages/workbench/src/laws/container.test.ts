import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { PATHS } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../root.ts'

const read = (path: string) => readFileSync(inRepository(path), 'utf8')
/** The first group, of every place in a text. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

const image = read('docs/deploy/Dockerfile')
const page = read('docs/deploy.md')
const [run = ''] = all(page, /^(docker run (?:.*\\\n)*.*)$/gm)
const { name, version, bin, engines } = JSON.parse(read('packages/server/package.json'))
const help = execFileSync(process.execPath, [inRepository('packages/server/bin/goodword.mjs'), '--help'], {
  encoding: 'utf8',
})
const [port = ''] = all(help, /^ +GOODWORD_PORT .* (\d+)$/gm)

describe('law: the container keeps in step with the package', () => {
  it('starts from a Node that the package takes, the same that everything is published with', () => {
    const [major = ''] = all(image, /^FROM node:(\d+)-slim$/gm)
    expect(all(engines.node, /\^(\d+)\./g)).toContain(major)
    const publishing = all(read('.github/workflows/release.yml'), /node-version: (\d+)/g)
    expect([...new Set(publishing)]).toEqual([major])
    expect(page).toContain(`Node ${major} comes from`)
  })

  it('installs this version', () => {
    const [major, minor] = version.split('.')
    expect(all(image, /npm install .*?(@\S+)/g)).toEqual([`${name}@${major === '0' ? `0.${minor}` : major}`])
  })

  it('types the command by its name, as every other recipe does', () => {
    const recipes = [
      page,
      image,
      read('docs/deploy/goodword.service'),
      read('docs/deploy/goodword-backup.service'),
    ]
    const [command = ''] = all(image, /^CMD (\[.*\])$/gm)
    expect(JSON.parse(command)).toEqual([`node_modules/.bin/${Object.keys(bin)[0]}`, 'serve'])
    for (const recipe of recipes) {
      const names = all(recipe, /node_modules\/\.bin\/([\w-]+)/g)
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(bin).toHaveProperty(name)
    }
    const commands = all(help, /^ {2}((?:[a-z-]+ ?)+)/gm).map((words) => words.trim())
    const typed = all(page + image, /\.bin\/goodword(?:"[,\s]*"| )((?:[a-z][a-z-]* ?)+)/g)
    expect(typed).toContain('admin link')
    for (const words of typed) expect(commands).toContain(words.trim())
  })

  it('sets nothing that the server does not know', () => {
    const known = all(help, /^ {2}([A-Z_]+) /gm)
    const set = all(image + run + read('docs/deploy/goodword.env'), /\b(GOODWORD_\w+)=/g)
    expect(set).toContain('GOODWORD_HOST')
    expect(known).toEqual(expect.arrayContaining(set))
  })

  it('asks for the health where the server tells it', () => {
    expect(all(image, /^EXPOSE (\d+)$/gm)).toEqual([port])
    expect(all(image, /'(http:\S+?)'/g)).toEqual([`http://127.0.0.1:${port}${PATHS.ready}`])
    expect(run).toContain(`-p 127.0.0.1:${port}:${port} `)
  })

  it('keeps its data in the volume, and in nothing else', () => {
    const [data = ''] = all(image, /GOODWORD_DATA=(\S+)/g)
    expect(all(image, /^VOLUME (\S+)$/gm)).toEqual([data])
    expect(all(image, /^RUN install -d -o node -g node -m 0700 (\S+)$/gm)).toEqual([data])
    expect(all(run, /-v goodword:(\S+)/g)).toEqual([data])
    expect(run).toContain(' --read-only ')
  })

  it('may take as long to end as the service may', () => {
    const service = all(read('docs/deploy/goodword.service'), /^TimeoutStopSec=(\d+)$/gm)
    expect(service).toHaveLength(1)
    expect(all(run, /--stop-timeout (\d+)/g)).toEqual(service)
  })
})
