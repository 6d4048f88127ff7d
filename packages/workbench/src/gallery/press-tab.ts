import type { GalleryPage } from './gallery-page.ts'
import type { TabStops } from './page/tab-stops.ts'

/**
 * Presses Tab until it has been everywhere, or should have, and tells where it was. Not once more: behind the page's end
 * are the buttons of the browser, and Firefox does not come back from there.
 */
export async function pressTab({ page, ask }: GalleryPage): Promise<TabStops> {
  for (let presses = await ask('watchFocus'); presses > 0 && (await ask('stopsLeft')) > 0; presses--) {
    await page.keyboard.press('Tab')
  }
  return ask('tabStops')
}
