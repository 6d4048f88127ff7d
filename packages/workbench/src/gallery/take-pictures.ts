import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { GALLERY_LANGUAGES, THEMES, WIDTHS } from './gallery-choices.ts'
import { givePhone } from './give-phone.ts'
import { SAMPLES } from './samples.ts'

/** One picture to be taken. */
interface Shot {
  readonly id: string
  readonly lang: string
  readonly theme: string
  readonly width: number
}

/** Each sample light on three widths, dark on the phone, and from right to left; each language once. */
function shots(only: string): Shot[] {
  const one = (id: string, lang: string, theme: string, width: number) => ({ id, lang, theme, width })
  const [light, dark] = THEMES
  const [phone, tablet, desktop] = WIDTHS
  const all = SAMPLES.flatMap(({ id }) => [
    ...WIDTHS.map((width) => one(id, 'en', light, width)),
    one(id, 'en', dark, phone),
    one(id, 'en', dark, desktop),
    one(id, 'ar', light, phone),
  ])
  const languages = GALLERY_LANGUAGES.flatMap((lang) => [
    one('invite-friends', lang, light, phone),
    one('invite-studio', lang, light, tablet),
  ])
  return [...all, ...languages].filter(({ id }) => id.includes(only))
}

/**
 * Takes pictures of the gallery into a folder that is emptied before.
 *
 * @param only part of the names of the samples to be taken; empty for all.
 * @returns how many there are.
 * @throws Error naming the sample that did not come to its state, or that broke the page's policy
 */
export async function takePictures(
  browser: Browser,
  url: string,
  folder: string,
  only: string,
): Promise<number> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const list = shots(only)
  for (const width of WIDTHS) {
    const phone = width === WIDTHS[0]
    const context = await browser.newContext({
      viewport: { width, height: phone ? 640 : 900 },
      hasTouch: phone,
      isMobile: phone,
      deviceScaleFactor: phone ? 2 : 1,
    })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    if (phone) await page.addInitScript(givePhone)
    for (const { id, lang, theme } of list.filter((shot) => shot.width === width)) {
      await page.goto(`${url}/sample.html?${new URLSearchParams({ id, lang, theme })}`)
      await page.waitForSelector('html[data-ready]', { timeout: 10_000 }).catch((cause) => {
        throw new Error(`${id} did not come to its state: ${errors.join('; ')}`, { cause })
      })
      const path = join(folder, `${id}.${lang}.${theme}.${width}.png`)
      const overlaid = id.includes('dialog') || id.includes('launcher') || id.includes('welcome')
      await page.screenshot({ path, fullPage: !overlaid })
      if (errors.length) throw new Error(`${id}: ${errors.join('; ')}`)
    }
    await context.close()
  }
  return list.length
}
