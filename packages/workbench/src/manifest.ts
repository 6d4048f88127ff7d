import { writeFileSync } from 'node:fs'
import { MANIFEST, widgetManifest } from './manifest/widget-manifest.ts'

/** `pnpm manifest` writes the widget's custom-elements.json from the documentation above its classes. */
writeFileSync(MANIFEST, widgetManifest())
console.log(MANIFEST)
