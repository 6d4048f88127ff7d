import { readFile } from 'node:fs/promises'
import { CODE_PARAMETER } from '@goodword/protocol'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../browsers/launch.ts'
import { ordersArrived } from '../e2e/arrived.ts'
import { eventually } from '../e2e/eventually.ts'
import { type Ground, openGround, SHOP_KEY } from '../e2e/sdk/ground.ts'
import { newCode } from '../e2e/sdk/page-sdk.ts'
import { inRepository } from '../root.ts'
import { asOnGround } from './as-on-ground.ts'
import { type EmptyProject, installPacked } from './install-packed.ts'

let ground: Ground
let project: EmptyProject
let browser: Browser
beforeAll(async () => {
  ground = await openGround()
  project = await installPacked(['@goodword/protocol', '@goodword/core'])
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await project?.remove()
  await ground?.close()
})

it('a plain page with an import map runs the packed files as they are', async () => {
  const snippet = await readFile(inRepository('packages/workbench/src/snippets/import-map.html'), 'utf8')
  ground.page = { document: asOnGround(snippet, ground), folder: project.folder }
  const code = await newCode(ground.goodwordUrl, SHOP_KEY)

  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(ground.url(`/?${CODE_PARAMETER}=${code}`))
  await eventually(() =>
    expect(ordersArrived(ground.arrivals)).toEqual([{ orderId: '1001', codes: [code], status: 'accepted' }]),
  )
  expect(errors).toEqual([])
})
