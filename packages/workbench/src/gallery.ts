import { writeFileSync } from 'node:fs'
import { launchChromium } from './browsers/launch.ts'
import { pictureForDocs } from './gallery/picture-for-docs.ts'
import { serveGallery } from './gallery/serve-gallery.ts'
import { takePictures } from './gallery/take-pictures.ts'
import { inRepository } from './root.ts'

/**
 * `pnpm gallery` shows every element in every state; `pnpm gallery --pictures [NAME]` takes pictures of them, and
 * `pnpm gallery --docs` the one that the docs show.
 */
const [flag, only = ''] = process.argv.slice(2)
const PORT = 4405

if (flag === '--pictures') {
  const folder = inRepository('.cache/gallery')
  const gallery = await serveGallery()
  const browser = await launchChromium()
  try {
    const count = await takePictures(browser, gallery.url, folder, only)
    console.log(`${count} pictures in ${folder}`)
  } finally {
    await browser.close()
    await gallery.close()
  }
} else if (flag === '--docs') {
  const gallery = await serveGallery()
  const browser = await launchChromium()
  try {
    const picture = await pictureForDocs(browser, gallery.url)
    writeFileSync(inRepository('docs/pictures/invite-states.png'), picture)
  } finally {
    await browser.close()
    await gallery.close()
  }
} else {
  const { url } = await serveGallery(PORT)
  console.log(`The gallery is at ${url} (Ctrl-C ends it)`)
}
