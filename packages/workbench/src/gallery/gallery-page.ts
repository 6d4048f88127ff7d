import type { Page } from 'playwright-core'
import type { GalleryTools } from './page/sample.ts'

/** The gallery's page in a browser: one sample after another is shown in it, which spares loading it anew. */
export interface GalleryPage {
  readonly page: Page
  /** What the page's strict Content-Security-Policy refused, and what threw, since the last sample was shown. */
  readonly complaints: readonly string[]
  /** Shows a sample, in English and light where nothing else is wished. */
  show(id: string, wishes?: { readonly lang?: string; readonly theme?: string }): Promise<void>
  /** Runs one of the tools that stand in the page. */
  ask<Name extends keyof GalleryTools>(
    name: Name,
    ...given: Parameters<GalleryTools[Name]>
  ): Promise<Awaited<ReturnType<GalleryTools[Name]>>>
}

/** @param url of the gallery */
export async function openGalleryPage(page: Page, url: string): Promise<GalleryPage> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${url}/sample.html`)
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  const ask: GalleryPage['ask'] = (name, ...given) =>
    page.evaluate(
      ({ name, given }: { name: string; given: unknown[] }) =>
        Reflect.get(Reflect.get(globalThis, 'gallery'), name)(...given),
      { name, given },
    )
  return {
    page,
    complaints,
    ask,
    show(id, wishes) {
      complaints.length = 0
      return ask('showSample', { id, lang: 'en', theme: 'light', ...wishes })
    },
  }
}
