import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CODE_PARAMETER } from '@goodword/protocol'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../browsers/launch.ts'
import { commandPath } from '../command-path.ts'
import { ordersArrived } from '../e2e/arrived.ts'
import { eventually } from '../e2e/eventually.ts'
import { type Ground, openGround, SHOP_KEY } from '../e2e/sdk/ground.ts'
import { newCode } from '../e2e/sdk/page-sdk.ts'
import { inRepository } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { asOnGround } from './as-on-ground.ts'
import { type EmptyProject, installPacked } from './install-packed.ts'

const SNIPPETS = ['goodword.ts', 'first-order.ts', 'invitation.ts', 'first-app.ts']
const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Empty project</title><link rel="icon" href="data:," /></head>
  <body><script type="module" src="/main.ts"></script></body>
</html>
`
/** What `npm create vite` writes, without `skipLibCheck`: our declarations are read too. */
const TYPES = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    types: [],
    strict: true,
    noEmit: true,
  },
}

let ground: Ground
let project: EmptyProject
let browser: Browser
beforeAll(async () => {
  ground = await openGround()
  const { version } = JSON.parse(
    await readFile(inRepository('packages/workbench/node_modules/vite/package.json'), 'utf8'),
  )
  const ours = ['@goodword/protocol', '@goodword/core', '@goodword/widget']
  project = await installPacked(ours, [`vite@${version}`])
  for (const name of SNIPPETS) {
    const code = await readFile(inRepository('packages/workbench/src/snippets', name), 'utf8')
    await writeFile(join(project.folder, name), asOnGround(code, ground))
  }
  await writeFile(join(project.folder, 'main.ts'), "import './first-order.ts'\nimport './invitation.ts'\n")
  await writeFile(join(project.folder, 'index.html'), PAGE)
  await writeFile(join(project.folder, 'tsconfig.json'), JSON.stringify(TYPES))
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await project?.remove()
  await ground?.close()
})

it('the packed packages have types that a strict project accepts', async () => {
  const { code, output } = await runQuietly(commandPath('tsc'), ['-p', project.folder], 60_000)
  expect(output).toBe('')
  expect(code).toBe(0)
})

it('a Vite project of packed packages captures a referral, reports the order and shows the invitation', async () => {
  await project.npx('vite', 'build', '--logLevel', 'warn')
  ground.page = { folder: join(project.folder, 'dist') }
  const code = await newCode(ground.goodwordUrl, SHOP_KEY)

  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(ground.url(`/?${CODE_PARAMETER}=${code}`))
  await eventually(() =>
    expect(ordersArrived(ground.arrivals)).toEqual([{ orderId: '1001', codes: [code], status: 'accepted' }]),
  )
  await page.getByLabel('Your e-mail address').waitFor()
  expect(errors).toEqual([])
})
