import { Frame } from '../../element/frame.tsx'
import { type Said, Spoken } from '../../element/spoken.tsx'
import type { Texts } from '../../words/texts.ts'
import { Away } from './away.tsx'
import { Loading } from './loading.tsx'
import { PartView } from './part-view.tsx'
import { Ready } from './ready.tsx'
import type { Mode, Ui } from './ui.ts'

interface RootProps {
  readonly texts: Texts | undefined
  readonly ui: Ui | undefined
  readonly mode: Mode
}

/**
 * What stands in the shadow root.
 *
 * @param props.texts `undefined` until the language is there.
 * @param props.ui `undefined` until language and SDK are there.
 */
export function Root({ texts, ui, mode }: RootProps) {
  const content = (
    <Frame texts={texts}>
      <Spoken said={ui && said(ui)} />
      {ui ? <PhaseView {...ui} /> : <Loading texts={texts} />}
    </Frame>
  )
  if (mode === 'inline') return content
  const Overlay = ui?.parts.state('overlay')
  if (!Overlay) ui?.parts.need('overlay')
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

function said({ model, texts }: Ui): Said | undefined {
  const said = model.announcement.value
  return said && { id: said.id, sentence: said.text ? texts.say(said.text) : said.words }
}
