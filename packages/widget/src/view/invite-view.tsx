import { Away } from './away.tsx'
import { JoinForm } from './join-form.tsx'
import { Loading } from './loading.tsx'
import { Ready } from './ready.tsx'
import type { Ui } from './ui.ts'

/** The view of each phase. */
export function InviteView({ ui }: { ui: Ui }) {
  const phase = ui.model.phase.value
  switch (phase.at) {
    case 'loading':
      return <Loading texts={ui.texts} />
    case 'join':
      return <JoinForm ui={ui} />
    case 'away':
      return <Away ui={ui} />
    case 'ready':
      return <Ready ui={ui} invite={phase.invite} />
  }
}
