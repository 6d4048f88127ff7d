import type { Texts } from '../texts.ts'
import { Away } from './away.tsx'
import { Loading } from './loading.tsx'
import { PartView } from './part-view.tsx'
import { Ready } from './ready.tsx'
import { Spoken } from './spoken.tsx'
import type { Mode, Ui } from './ui.ts'

interface RootProps {
  readonly texts: Texts | undefined
  readonly ui: Ui | undefined
  readonly mode: Mode
}

/**
 * What stands in the shadow root. Says its language and direction itself: they may differ from the page's.
 *
 * @param props.texts `undefined` until the language is there.
 * @param props.ui `undefined` until language and SDK are there.
 */
export function Root({ texts, ui, mode }: RootProps) {
  const content = (
    <div class="base" part="base" lang={texts?.lang} dir={texts?.dir}>
      {texts && <Spoken texts={texts} said={ui?.model.announcement.value} />}
      {ui ? <PhaseView {...ui} /> : <Loading texts={texts} />}
    </div>
  )
  if (mode === 'inline') return content
  ui?.parts.need('overlay')
  const Overlay = ui?.parts.state('overlay')
  return ui && typeof Overlay === 'function' ? <Overlay ui={ui}>{content}</Overlay> : null
}

function PhaseView(ui: Ui) {
  const phase = ui.model.phase.value
  switch (phase.at) {
    case 'loading':
      return <Loading texts={ui.texts} />
    case 'join':
      return <PartView ui={ui} name="join" />
    case 'away':
      return <Away {...ui} />
    case 'ready':
      return <Ready ui={ui} invite={phase.invite} />
  }
}
