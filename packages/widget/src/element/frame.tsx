import type { ComponentChildren } from 'preact'
import type { Texts } from '../words/texts.ts'

/** What holds everything in a shadow root. Says its language and direction itself: they may differ from the page's. */
export function Frame({ texts, children }: { texts: Spoken | undefined; children?: ComponentChildren }) {
  return (
    <div class="base" part="base" lang={texts?.lang} dir={texts?.dir}>
      {children}
    </div>
  )
}

type Spoken = Pick<Texts, 'lang' | 'dir'>
