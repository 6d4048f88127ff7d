import type { Texts } from '../texts.ts'
import { Away } from './away.tsx'
import { JoinForm } from './join-form.tsx'
import { Loading } from './loading.tsx'
import { Ready } from './ready.tsx'
import { Spoken } from './spoken.tsx'
import type { Ui } from './ui.ts'

/**
 * What stands in the shadow root. Says its language and direction itself: they may differ from the page's.
 *
 * @param props.texts `undefined` until the language is there.
 * @param props.ui `undefined` until language and SDK are there.
 */
export function Root({ texts, ui }: { texts: Texts | undefined; ui: Ui | undefined }) {
  return (
    <div class="base" part="base" lang={texts?.lang} dir={texts?.dir}>
      {texts && <Spoken texts={texts} said={ui?.model.announcement.value} />}
      {ui ? <PhaseView {...ui} /> : <Loading texts={texts} />}
    </div>
  )
}

function PhaseView(ui: Ui) {
  const phase = ui.model.phase.value
  switch (phase.at) {
    case 'loading':
      return <Loading texts={ui.texts} />
    case 'join':
      return <JoinForm {...ui} />
    case 'away':
      return <Away {...ui} />
    case 'ready':
      return <Ready ui={ui} invite={phase.invite} />
  }
}
