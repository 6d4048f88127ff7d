import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GalleryPage, openGalleryPage } from '../gallery/gallery-page.ts'
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts'
import { borrowBrowser, handBack } from './borrow-browser.ts'
import { eventually } from './eventually.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await serveGallery()
})
afterAll(() => gallery.close())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: Browser
  let context: BrowserContext
  let stage: GalleryPage
  beforeAll(async () => {
    browser = await borrowBrowser(name)
    context = await browser.newContext({ viewport: { width: 768, height: 900 } })
    stage = await openGalleryPage(await context.newPage(), gallery.url)
  })
  afterAll(() => handBack(browser))

  /** What has the focus, inside of the element where it is there. */
  const focused = () =>
    stage.page.evaluate(() => {
      const outer = document.activeElement
      const inner = outer?.shadowRoot?.activeElement ?? outer
      return inner?.getAttribute('aria-label') ?? inner?.textContent?.trim() ?? ''
    })

  it('the launcher opens the dialog, Escape closes it, and the focus is where it was', async () => {
    await stage.show('invite-launcher')
    const { page } = stage
    await page.getByRole('button', { name: 'Invite friends', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Invite friends' }).waitFor()
    await page.getByLabel('Your e-mail address').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await focused()).toBe('Invite friends')
  })

  it('a link of the page opens it too, and gets the focus back', async () => {
    await stage.show('invite-join')
    const { page } = stage
    await page.evaluate(() => {
      document.querySelector('goodword-invite')?.remove()
      const link = Object.assign(document.createElement('a'), {
        href: '/away',
        textContent: 'Bring a friend',
      })
      link.setAttribute('data-goodword-open', '')
      document.body.append(link)
      link.focus()
    })
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.getByLabel('Your e-mail address').waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await focused()).toBe('Bring a friend')
    expect(page.url()).not.toContain('away')
  })

  it('the dialog is closed by a press beside it, not in its margin, nor by a selection that ends beside it', async () => {
    await stage.show('invite-dialog')
    const { page } = stage
    const dialog = page.getByRole('dialog')
    const box = await dialog.boundingBox()
    const words = await dialog.locator('[part=intro]').boundingBox()
    if (!box || !words) throw new Error('the dialog has no room')
    await page.mouse.click(box.x + 8, box.y + box.height / 2)
    expect(await dialog.isVisible()).toBe(true)
    await page.mouse.move(words.x + 20, words.y + 8)
    await page.mouse.down()
    await page.mouse.move(2, words.y + 8, { steps: 4 })
    await page.mouse.up()
    expect(await dialog.isVisible()).toBe(true)
    await page.mouse.click(2, words.y + 8)
    await dialog.waitFor({ state: 'hidden' })
  })

  it('the launcher moves out of the way of a control of the shop, and hides when there is no room', async () => {
    await stage.show('invite-launcher')
    const launcher = stage.page.locator('[part=launcher]')
    const place = () => launcher.getAttribute('data-place')
    await eventually(async () => expect(await place()).toBe('end'))
    const cover = (style: string) =>
      stage.page.evaluate((style) => {
        const button = Object.assign(document.createElement('button'), { textContent: 'Buy' })
        button.setAttribute('class', style)
        document.body.append(button)
      }, style)
    await cover('corner')
    await eventually(async () => expect(await place()).toBe('start'))
    await cover('everywhere')
    await eventually(async () => expect(await launcher.isVisible()).toBe(false))
  })

  it('the launcher moves out of the way of a control in a shadow root of the shop', async () => {
    await stage.show('invite-launcher')
    const launcher = stage.page.locator('[part=launcher]')
    await stage.page.evaluate(() => {
      const outer = document.createElement('div').attachShadow({ mode: 'open' })
      const inner = document.createElement('div').attachShadow({ mode: 'open' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        'button { position: fixed; inset: auto 0 0 auto; block-size: 80px; inline-size: 80px }',
      )
      inner.adoptedStyleSheets = [sheet]
      inner.append(document.createElement('button'))
      outer.append(inner.host)
      document.body.append(outer.host)
    })
    await eventually(async () => expect(await launcher.getAttribute('data-place')).toBe('start'))
    expect(await launcher.isVisible()).toBe(true)
  })

  it('the launcher leaves a phone to the friend’s banner, and comes when the banner is closed', async () => {
    const { page } = stage
    await page.setViewportSize({ width: 360, height: 640 })
    await stage.show('welcome-offer')
    await page.evaluate(() => {
      const invite = document.createElement('goodword-invite')
      invite.setAttribute('mode', 'launcher')
      document.body.append(invite)
    })
    const launcher = page.locator('[part=launcher]')
    await launcher.and(page.locator('[data-place]')).waitFor({ state: 'attached' })
    expect(await launcher.isVisible()).toBe(false)
    await page.locator('goodword-welcome [part=close]').click()
    await eventually(async () => expect(await launcher.isVisible()).toBe(true))
    await page.setViewportSize({ width: 768, height: 900 })
  })

  it('the launcher stays away once it was sent away', async () => {
    const page = await context.newPage()
    await page.goto(`${gallery.url}/sample.html?id=invite-launcher`)
    await page.getByRole('button', { name: /^Hide/ }).click()
    const launcher = page.locator('[part=launcher]')
    await launcher.waitFor({ state: 'detached' })
    await page.goto(`${gallery.url}/sample.html?id=invite-dialog`)
    await page.getByRole('dialog').waitFor()
    await page.evaluate(() => document.querySelector('goodword-invite')?.setAttribute('mode', 'launcher'))
    expect(await launcher.count()).toBe(0)
    await page.close()
  })
})
