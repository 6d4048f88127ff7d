import type { Browser } from 'playwright-core'
import { sideBySide } from '../screenshots/side-by-side.ts'
import { givePhone } from './give-phone.ts'

/** Three states on a phone, side by side. */
const STATES = ['invite-join', 'invite-friends', 'invite-studio']

/** The picture of the invitation that docs/widget.md shows. */
export async function pictureForDocs(browser: Browser, url: string): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  await page.addInitScript(givePhone)
  const pictures: Buffer[] = []
  for (const id of STATES) {
    await page.goto(`${url}/sample.html?id=${id}&lang=en&theme=light`)
    await page.waitForSelector('html[data-ready]')
    if (id.endsWith('studio')) await page.locator('[part~=panel]').evaluate((panel) => panel.scrollIntoView())
    pictures.push(await page.screenshot())
  }
  await context.close()
  return sideBySide(browser, pictures)
}
