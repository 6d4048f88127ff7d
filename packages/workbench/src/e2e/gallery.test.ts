import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browsers/launch.ts'
import { SAMPLES } from '../gallery/samples.ts'
import { type Gallery, serveGallery } from '../gallery/serve-gallery.ts'
import { eventually } from './eventually.ts'

let gallery: Gallery
let browser: Browser
let page: Page
/** What a strict Content-Security-Policy refused, and what threw. */
const complaints: string[] = []

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchChromium()
  const context = await browser.newContext({ viewport: { width: 768, height: 900 } })
  page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
})
afterAll(async () => {
  await browser.close()
  await gallery.close()
})

async function show(id: string, wishes: Record<string, string> = {}): Promise<void> {
  complaints.length = 0
  await page.goto(`${gallery.url}/sample.html?${new URLSearchParams({ id, lang: 'en', ...wishes })}`)
  await page.waitForSelector('html[data-ready]')
}
/** What has the focus, inside of the element where it is there. */
const focused = () =>
  page.evaluate(() => {
    const outer = document.activeElement
    const inner = outer?.shadowRoot?.activeElement ?? outer
    return inner?.getAttribute('aria-label') ?? inner?.textContent?.trim() ?? ''
  })

describe.each(['light', 'dark'])('%s', (theme) => {
  it.each(SAMPLES.map(({ id }) => id))(
    '%s has nothing that axe objects to, under a strict policy',
    async (id) => {
      await show(id, { theme })
      const { violations } = await new AxeBuilder({ page })
        // Without it axe opens a second page for each run.
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
      )
      expect(told).toEqual([])
      expect(complaints).toEqual([])
    },
  )
})

describe('by keyboard', () => {
  it('the launcher opens the dialog, Escape closes it, and the focus is where it was', async () => {
    await show('invite-launcher')
    const launcher = page.getByRole('button', { name: 'Invite friends', exact: true })
    await launcher.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Invite friends' }).waitFor()
    await page.getByLabel('Your e-mail address').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await focused()).toBe('Invite friends')
  })

  it('a link of the page opens it too, and gets the focus back', async () => {
    await show('invite-join')
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

  it('everything of the first view is reached in the order of the page', async () => {
    await show('invite-new')
    const reached: string[] = []
    for (let press = 0; press < 11; press++) {
      await page.keyboard.press('Tab')
      reached.push(await focused())
    }
    expect(reached.map((name) => name.replace(/ \(opens.*/, ''))).toEqual([
      '',
      'Copy',
      'WhatsApp',
      'E-mail',
      'Telegram',
      'Facebook',
      'X',
      'More',
      'Write your own words',
      'QR code',
      expect.stringContaining('SAMPLE-1'),
    ])
  })
})

describe('the launcher', () => {
  it('moves out of the way of a control of the shop, and hides when there is no room', async () => {
    await show('invite-launcher')
    const place = () => page.locator('[part=launcher]').getAttribute('data-place')
    await eventually(async () => expect(await place()).toBe('end'))
    const cover = (style: string) =>
      page.evaluate((style) => {
        const button = Object.assign(document.createElement('button'), { textContent: 'Buy' })
        button.setAttribute('class', style)
        document.body.append(button)
      }, style)
    await cover('corner')
    await eventually(async () => expect(await place()).toBe('start'))
    await cover('everywhere')
    await eventually(async () => expect(await page.locator('[part=launcher]').isVisible()).toBe(false))
  })

  it('stays away once it was sent away', async () => {
    await show('invite-launcher')
    await page.getByRole('button', { name: /^Hide/ }).click()
    await page.locator('[part=launcher]').waitFor({ state: 'detached' })
    await page.reload()
    await page.waitForFunction(() =>
      document.querySelector('goodword-invite')?.shadowRoot?.querySelector('dialog'),
    )
    expect(await page.locator('[part=launcher]').count()).toBe(0)
    await page.evaluate(() => localStorage.clear())
  })
})

describe('on a phone of 360 × 640', () => {
  it('the link and the first share button are on the first screen', async () => {
    const phone = await browser.newPage({
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    })
    await phone.goto(`${gallery.url}/sample.html?id=invite-friends&lang=en`)
    await phone.waitForSelector('html[data-ready]')
    for (const part of ['#link', '[part~=channel-whatsapp]']) {
      const box = await phone.locator(part).boundingBox()
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(640)
    }
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await phone.close()
  })
})
