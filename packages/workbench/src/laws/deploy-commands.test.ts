import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inRepository } from '../root.ts'

const page = readFileSync(inRepository('docs/deploy.md'), 'utf8')
const [, container = ''] = /^(docker run (?:.*\\\n)*.*)$/m.exec(page) ?? []
const settings = (text: string) => [...text.matchAll(/\b(GOODWORD_\w+)=(\S+)/g)].map(([, name]) => name)

it('the container has every setting that the service has, in its command or in the image', () => {
  const image = readFileSync(inRepository('docs/deploy/Dockerfile'), 'utf8')
  const service = settings(readFileSync(inRepository('docs/deploy/goodword.env'), 'utf8'))
  expect(service).toContain('GOODWORD_ADMIN_URL')
  expect([...settings(container), ...settings(image)]).toEqual(expect.arrayContaining(service))
})

it('a copy that is made under the same name again says so', () => {
  const copies = page.split('\n').filter((line) => /backup "?\/var\/backups/.test(line))
  expect(copies).toHaveLength(2)
  expect(copies.filter((line) => !line.includes('--replace'))).toEqual([])
})
