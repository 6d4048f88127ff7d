import type { ReadonlySignal } from '@preact/signals'
import type { Texts } from '../texts.ts'
import { InviteView } from './invite-view.tsx'
import { Loading } from './loading.tsx'
import { type Announcement, Spoken } from './spoken.tsx'
import type { Ui } from './ui.ts'

export interface RootProps {
  /** `undefined` until the language is there. */
  readonly texts: ReadonlySignal<Texts | undefined>
  /** `undefined` until language and SDK are there. */
  readonly ui: ReadonlySignal<Ui | undefined>
  readonly announcement: ReadonlySignal<Announcement>
}

/** What stands in the shadow root. Says its language and direction itself: they may differ from the page's. */
export function Root({ texts, ui, announcement }: RootProps) {
  const { lang, dir } = texts.value ?? {}
  return (
    <div class="base" part="base" lang={lang} dir={dir}>
      <Spoken announcement={announcement} />
      {ui.value ? <InviteView ui={ui.value} /> : <Loading texts={texts.value} />}
    </div>
  )
}
