import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchFirefox } from '../browsers/launch.ts'
import { bringAxe, objections } from '../gallery/accessibility.ts'
import { type GalleryPage, openGalleryPage } from '../gallery/gallery-page.ts'
import { pressTab } from '../gallery/press-tab.ts'
import { SAMPLES } from '../gallery/samples.ts'
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts'
import { borrowBrowser, handBack } from './borrow-browser.ts'

/** What a state is asked in each browser. `pnpm states` makes a table of it: states by checks. */
let gallery: Gallery
let chromium: GalleryPage
let firefox: GalleryPage
let forced: GalleryPage
let browsers: Browser[] = []

const DESKTOP = { width: 768, height: 900 }
const PHONE = { width: 360, height: 640 }
/** Firefox draws every page in the reader's colours; WebDriver BiDi has no order for it. */
const FORCED_COLOURS = { 'browser.display.document_color_use': 2 }
const WHOLE_WAY = { missed: [], unmarked: [], inOrder: true }

beforeAll(async () => {
  gallery = await serveGallery()
  browsers = await Promise.all([
    borrowBrowser('chromium'),
    borrowBrowser('firefox'),
    launchFirefox([], FORCED_COLOURS),
  ])
  const open = async (browser: Browser | undefined, viewport: typeof PHONE) => {
    if (!browser) throw new Error('a browser did not start')
    return openGalleryPage(await browser.newPage({ viewport }), gallery.url)
  }
  chromium = await open(browsers[0], DESKTOP)
  firefox = await open(browsers[1], PHONE)
  forced = await open(browsers[2], PHONE)
  await bringAxe(chromium.page)
})
afterAll(async () => {
  await Promise.all(browsers.map(handBack))
  await browsers[2]?.close()
  await gallery.close()
})

describe.each(SAMPLES.map(({ id }) => id))('%s', (id) => {
  beforeAll(() => Promise.all([chromium, firefox, forced].map((stage) => stage.show(id))))

  it('strict policy', () => {
    expect([...chromium.complaints, ...firefox.complaints]).toEqual([])
  })

  it('axe, light', async () => {
    expect(await objections(chromium.page)).toEqual([])
  })

  it('axe, dark', async () => {
    await chromium.ask('setTheme', 'dark')
    expect(await objections(chromium.page, 'colours')).toEqual([])
    await chromium.ask('setTheme', 'light')
  })

  it('nothing cut, nothing overlapping', async () => {
    expect(await chromium.ask('findLayoutFaults')).toEqual([])
  })

  it('the same on a phone, in Firefox', async () => {
    expect(await firefox.ask('findLayoutFaults')).toEqual([])
  })

  it('text at 200 %', async () => {
    await chromium.ask('setTextSize', 200)
    expect(await chromium.ask('findLayoutFaults')).toEqual([])
    await chromium.ask('setTextSize', 100)
  })

  it('forced colours', async () => {
    await chromium.page.emulateMedia({ forcedColors: 'active' })
    expect(await chromium.ask('findUnseen')).toEqual([])
    await chromium.page.emulateMedia({ forcedColors: null })
  })

  it('forced colours in Firefox', async () => {
    expect(await forced.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    expect(await forced.ask('findUnseen')).toEqual([])
  })

  it('reduced motion', async () => {
    await chromium.page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await chromium.ask('runningAnimations')).toEqual([])
    await chromium.page.emulateMedia({ reducedMotion: null })
  })

  // Last: it leaves the focus, and what comes with it, somewhere.
  it('keyboard', async () => {
    expect(await pressTab(chromium)).toEqual(WHOLE_WAY)
  })

  it('keyboard in Firefox', async () => {
    expect(await pressTab(firefox)).toEqual(WHOLE_WAY)
  })
})
