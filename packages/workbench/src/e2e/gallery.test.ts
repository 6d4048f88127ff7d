import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browsers/launch.ts'
import { type GalleryPage, openGalleryPage } from '../gallery/gallery-page.ts'
import { SAMPLES } from '../gallery/samples.ts'
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts'

/** `pnpm states` makes a table of what is found here: states by checks. */
let gallery: Gallery
let browser: Browser
let stage: GalleryPage

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 768, height: 900 } })
  stage = await openGalleryPage(page, gallery.url)
})
afterAll(async () => {
  await browser.close()
  await gallery.close()
})

/** What axe objects to. */
async function objections() {
  const { violations } = await new AxeBuilder({ page: stage.page })
    // Without it axe opens a second page for each run.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
  )
}

describe.each(SAMPLES.map(({ id }) => id))('%s', (id) => {
  beforeAll(() => stage.show(id))

  it('strict policy', () => {
    expect(stage.complaints).toEqual([])
  })

  it('axe, light', async () => {
    expect(await objections()).toEqual([])
  })

  it('axe, dark', async () => {
    await stage.ask('setTheme', 'dark')
    expect(await objections()).toEqual([])
    await stage.ask('setTheme', 'light')
  })

  it('nothing cut, nothing overlapping', async () => {
    expect(await stage.ask('findLayoutFaults')).toEqual([])
  })

  it('text at 200 %', async () => {
    await stage.ask('setTextSize', 200)
    expect(await stage.ask('findLayoutFaults')).toEqual([])
    await stage.ask('setTextSize', 100)
  })

  it('forced colours', async () => {
    await stage.page.emulateMedia({ forcedColors: 'active' })
    expect(await stage.ask('findUnseen')).toEqual([])
    await stage.page.emulateMedia({ forcedColors: null })
  })

  it('reduced motion', async () => {
    await stage.page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await stage.ask('runningAnimations')).toEqual([])
    await stage.page.emulateMedia({ reducedMotion: null })
  })

  // Last: it leaves the focus, and what comes with it, somewhere.
  it('keyboard', async () => {
    for (let presses = await stage.ask('watchFocus'); presses > 0; presses--) {
      await stage.page.keyboard.press('Tab')
    }
    expect(await stage.ask('tabStops')).toEqual({ missed: [], unmarked: [], inOrder: true })
  })
})
