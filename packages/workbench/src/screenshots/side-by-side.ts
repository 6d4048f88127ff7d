import type { Browser } from 'playwright-core'

/** Height of the pictures in the joined one, in CSS pixels. */
const HEIGHT = 560

/** One picture of several, in a row, for README. */
export async function sideBySide(browser: Browser, pictures: readonly Buffer[]): Promise<Buffer> {
  const context = await browser.newContext({ deviceScaleFactor: 2 })
  const page = await context.newPage()
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
  await page.setContent(`
    <style>
      body { margin: 0 }
      div { display: inline-flex; gap: 24px; padding: 16px }
      img { height: ${HEIGHT}px; border-radius: 12px; box-shadow: 0 1px 12px #0003 }
    </style>
    <div>${images.join('')}</div>`)
  const joined = await page.locator('div').screenshot({ omitBackground: true })
  await context.close()
  return joined
}
