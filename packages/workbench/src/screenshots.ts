import { mkdirSync, writeFileSync } from 'node:fs'
import { launchChromium } from './browsers/launch.ts'
import { SITES } from './e2e/sites.ts'
import { inRepository } from './root.ts'
import { adminPictures } from './screenshots/admin-pictures.ts'
import { referralPictures } from './screenshots/referral-pictures.ts'
import { sideBySide } from './screenshots/side-by-side.ts'

/** `pnpm screenshots` takes the pictures that README and the docs show, from the built shop. Build first. */
const folder = inRepository('docs/pictures')
mkdirSync(folder, { recursive: true })
const [builtShop] = SITES
if (!builtShop) throw new Error('there is no sample shop')
const site = await builtShop.open()
const browser = await launchChromium()
try {
  const pictures = await referralPictures(browser, site)
  const { 'thank-you-phone': thankYou, ...shown } = pictures
  const admin = await adminPictures(browser)
  const joined = await sideBySide(browser, [pictures['account-desktop'], thankYou])
  for (const [name, picture] of Object.entries({ ...shown, invite: joined, ...admin })) {
    writeFileSync(`${folder}/${name}.png`, picture)
    console.log(`docs/pictures/${name}.png  ${Math.round(picture.length / 1024)} kB`)
  }
} finally {
  await browser.close()
  await site.close()
}
