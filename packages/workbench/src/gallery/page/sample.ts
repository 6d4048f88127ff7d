import { findLayoutFaults } from './layout-faults.ts'
import { runningAnimations } from './motion.ts'
import { setTextSize, setTheme, showSample } from './stage.ts'
import { stopsLeft, tabStops, watchFocus } from './tab-stops.ts'
import { findUnseen } from './unseen.ts'

/**
 * Shows the one sample that the address names: `sample.html?id=invite-new&lang=de&theme=dark`; without a name, none.
 * Tests change what is shown by what stands on `gallery`, without a new page.
 */
const tools = {
  showSample,
  setTheme,
  setTextSize,
  findLayoutFaults,
  findUnseen,
  runningAnimations,
  watchFocus,
  stopsLeft,
  tabStops,
}
export type GalleryTools = typeof tools
Object.assign(globalThis, { gallery: tools })

const wishes = new URLSearchParams(location.search)
const id = wishes.get('id')
if (id) {
  await showSample({ id, lang: wishes.get('lang') ?? 'en', theme: wishes.get('theme') ?? 'auto' })
} else {
  document.documentElement.dataset.ready = ''
}
