import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GalleryPage, openGalleryPage } from '../gallery/gallery-page.ts'
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts'
import { borrowBrowser, handBack } from './borrow-browser.ts'
import { eventually } from './eventually.ts'
import { AGREE, agreeIsOnTop, bannerBox, drawAnew, setConsent, stick, unstick } from './sticking.ts'

const PHONE = { width: 360, height: 640 }
const DESKTOP = { width: 1280, height: 800 }
const BAR = 'position: fixed; inset: auto 0 0 0; padding: 16px; background: #fdd'

/** Whole pixels, however an engine counts their parts. */
const isAbout = (one: number, other: number) => Math.abs(one - other) < 1.5

let gallery: Gallery
beforeAll(async () => {
  gallery = await serveGallery()
})
afterAll(() => gallery.close())

describe.each(['chromium', 'firefox'] as const)('in %s the friend’s banner', (name) => {
  let browser: Browser
  let stage: GalleryPage
  let page: Page
  beforeAll(async () => {
    browser = await borrowBrowser(name)
    page = await browser.newPage({ viewport: DESKTOP })
    stage = await openGalleryPage(page, gallery.url)
  })
  afterAll(() => handBack(browser))
  beforeEach(() => page.setViewportSize(DESKTOP))

  /** Where the banner stands once it has come to rest there. */
  const standsAt = (top: (box: { top: number; bottom: number; left: number; right: number }) => boolean) =>
    eventually(async () => {
      const box = await bannerBox(page)
      expect(box, JSON.stringify(box)).toSatisfy(top)
      expect(box.moving).toBe(0)
    })
  const above = (bar: { top: number }) => standsAt(({ top, bottom }) => top >= 0 && bottom < bar.top)
  const home = (height: number) => standsAt(({ bottom }) => isAbout(bottom, height - 16))

  describe.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('on a %s', (_, viewport) => {
    beforeEach(() => page.setViewportSize(viewport))

    it.each([
      ['no z-index', BAR],
      ['a low z-index', `${BAR}; z-index: 10`],
      ['its own z-index', `${BAR}; z-index: 1000`],
      ['a high z-index', `${BAR}; z-index: 99999`],
    ])('is drawn above a bar with %s, at once', async (_, style) => {
      await stage.show('welcome-offer')
      const bar = await stick(page, style)
      const shown = await drawAnew(page)
      expect(shown.moving).toBe(0)
      expect(shown.bottom).toSatisfy((bottom: number) => isAbout(bottom, bar.top - 16))
      expect(await agreeIsOnTop(page)).toBe(true)
      await page.getByRole('button', { name: AGREE }).click({ trial: true })
      await page.getByRole('button', { name: 'Show my code' }).click({ trial: true })
    })

    it('makes room for a bar that slides in late, and comes down when it is gone', async () => {
      await stage.show('welcome-offer')
      await home(viewport.height)
      const bar = await stick(page, BAR, { slides: true })
      await above(bar)
      expect(await agreeIsOnTop(page)).toBe(true)
      await page.getByRole('button', { name: AGREE }).click({ trial: true })
      await unstick(page)
      await home(viewport.height)
    })
  })

  it('makes room for a bar in a shadow root that nobody sees change', async () => {
    await stage.show('welcome-offer')
    await stick(page, `${BAR}; display: none`, { shadow: true })
    await home(DESKTOP.height)
    const bar = await stick(page, BAR, { again: true })
    await above(bar)
    expect(await agreeIsOnTop(page)).toBe(true)
  })

  it('goes to the other side of what is too high, from right to left too', async () => {
    await stage.show('welcome-offer', { lang: 'ar' })
    const card = await stick(
      page,
      'position: fixed; inset: auto 16px 16px auto; inline-size: 300px; block-size: 600px',
    )
    await standsAt(
      ({ left, right, bottom }) => isAbout(left, 16) && right < card.left && isAbout(bottom, 784),
    )
  })

  it('waits where there is no room, until the shopper has said yes or no', async () => {
    await page.setViewportSize(PHONE)
    await stage.show('welcome-offer')
    const seen = () => page.getByRole('button', { name: 'Show my code' }).isVisible()
    await setConsent(page, 'required')
    await stick(page, 'position: fixed; inset: 60px 0 0 0; background: #fdd')
    await eventually(async () => expect(await seen()).toBe(false))
    await page.getByRole('button', { name: AGREE }).click({ trial: true })
    await setConsent(page, 'denied')
    await eventually(async () => expect(await seen()).toBe(true))
  })

  it('is not hidden from who is in it with the keyboard', async () => {
    await page.setViewportSize(PHONE)
    await stage.show('welcome-offer')
    await setConsent(page, 'required')
    const show = page.getByRole('button', { name: 'Show my code' })
    await show.focus()
    await stick(page, 'position: fixed; inset: 60px 0 0 0; background: #fdd')
    // Longer than it takes to look around.
    await page.evaluate(() => new Promise((looked) => setTimeout(looked, 1500)))
    expect(await show.isVisible()).toBe(true)
    await show.blur()
    await eventually(async () => expect(await show.isVisible()).toBe(false))
  })

  it.each([
    ['a background', 'position: fixed; inset: 0; z-index: -1; background: #eef', ''],
    ['an app that scrolls by itself', 'position: fixed; inset: 0; overflow: auto', 'block-size: 3000px'],
    ['a column beside the text', 'position: sticky; inset-block-start: 0; block-size: 790px', ''],
    ['what nobody can hit', 'position: fixed; inset: auto 0 0 0; block-size: 90px; pointer-events: none', ''],
  ])('does not mind %s', async (_, style, inside) => {
    await stage.show('welcome-offer')
    await stick(page, style, { inside, ...(inside === '' && { empty: true }) })
    await drawAnew(page)
    await home(DESKTOP.height)
    expect((await bannerBox(page)).left).toBe(16)
  })

  const veil = 'position: fixed; inset: 0; z-index: 50; display: flex; align-items: end; background: #0005'
  const inside = 'inline-size: 100%; padding: 20px; background: #fff'

  it('makes room for a dialog in a veil', async () => {
    await stage.show('welcome-offer')
    await above(await stick(page, veil, { inside }))
  })

  // Nobody can tell this Firefox that motion is not wanted; the rule is one line of the style sheet.
  it.runIf(name === 'chromium')('moves at once where motion is not wanted', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await stage.show('welcome-offer')
    await page.evaluate(() => {
      const list: string[] = []
      Reflect.set(globalThis, 'glides', list)
      addEventListener('transitionrun', () => list.push('glide'))
    })
    await above(await stick(page, veil, { inside }))
    expect(await page.evaluate(() => Reflect.get(globalThis, 'glides'))).toEqual([])
    await page.emulateMedia({ reducedMotion: null })
  })

  it('adds its room behind the page, and what gets the focus is scrolled to above it', async () => {
    await stage.show('welcome-offer')
    const bar = await stick(page, BAR)
    await above(bar)
    const { top } = await bannerBox(page)
    const room = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd))
    await eventually(async () =>
      expect(await room()).toSatisfy((pixels: number) => isAbout(pixels, DESKTOP.height - top + 16)),
    )
  })
})
