import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GALLERY_LANGUAGES } from '../gallery/gallery-choices.ts'
import { type GalleryPage, openGalleryPage } from '../gallery/gallery-page.ts'
import { SAMPLES } from '../gallery/samples.ts'
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts'
import { borrowBrowser, handBack } from './borrow-browser.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await serveGallery()
})
afterAll(() => gallery.close())

describe('a phone, 360 px wide', () => {
  let browser: Browser
  let stage: GalleryPage
  beforeAll(async () => {
    browser = await borrowBrowser('chromium')
    const page = await browser.newPage({
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    })
    stage = await openGalleryPage(page, gallery.url)
  })
  afterAll(() => handBack(browser))

  it.each(SAMPLES.map(({ id }) => id))('%s: nothing is cut, overlaps or breaks the policy', async (id) => {
    await stage.show(id)
    expect(await stage.ask('findLayoutFaults')).toEqual([])
    expect(stage.complaints).toEqual([])
  })

  const LONG = ['invite-friends', 'invite-channels', 'invite-studio', 'welcome-code', 'thanks-words']
  it.each(GALLERY_LANGUAGES.filter((lang) => lang !== 'en'))(
    '%s: nothing is cut or overlaps',
    async (lang) => {
      for (const id of LONG) {
        await stage.show(id, { lang })
        expect([id, ...(await stage.ask('findLayoutFaults'))]).toEqual([id])
      }
    },
  )

  it('the link and the first share button are on the first screen', async () => {
    await stage.show('invite-friends')
    for (const part of ['#link', '[part~=channel-whatsapp]']) {
      const box = await stage.page.locator(part).boundingBox()
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(640)
    }
  })
})
