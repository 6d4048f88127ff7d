import type { WebDriver } from 'selenium-webdriver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SAMPLES } from '../gallery/samples.ts'
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts'
import { launchWebkit, type Webkit } from './launch-webkit.ts'

describe('the elements in WebKitGTK', () => {
  let webkit: Webkit
  let driver: WebDriver
  let gallery: Gallery
  beforeAll(async () => {
    gallery = await serveGallery()
    webkit = await launchWebkit()
    driver = webkit.driver
    await driver.get(`${gallery.url}/sample.html`)
    await driver.executeAsyncScript(`const [done] = arguments
      globalThis.complaints = []
      for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation'])
        addEventListener(name, (event) => complaints.push(String(event.message ?? event.reason ?? event.violatedDirective)))
      const wait = () => globalThis.gallery ? done() : setTimeout(wait, 20)
      wait()`)
  })
  afterAll(async () => {
    await webkit?.close()
    await gallery?.close()
  })

  it.each(SAMPLES.map(({ id }) => id))(
    '%s: nothing is cut, overlaps, throws or breaks the policy',
    async (id) => {
      const found = await driver.executeAsyncScript(
        `const [id, done] = arguments
      gallery.showSample({ id, lang: 'en', theme: 'light' })
        .then(() => [...gallery.findLayoutFaults(), ...complaints.splice(0)])
        .then(done, (error) => done([String(error)]))`,
        id,
      )
      expect(found).toEqual([])
    },
  )
})
