import { Icon } from '../../../element/icon.tsx'
import type { Ui } from '../../view/ui.ts'
import { keepClear } from './keep-clear.ts'
import type { SayOverlay } from './words.ts'

const GIFT =
  'M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7C9 7 7.5 6 7.5 4.5S11 2.5 12 7c1-4.5 4.5-4 4.5-2.5S15 7 12 7z'
const CROSS = 'M7 7l10 10M17 7L7 17'

interface LauncherProps {
  readonly ui: Ui
  readonly say: SayOverlay
  dismiss(): void
}

type Placing = (launcher: HTMLElement | null) => void

const placings = new WeakMap<Ui['model'], Placing>()

/** `ref` of the launcher: the same function at every drawing, so that it is called when the launcher comes and goes. */
function placingOf(model: Ui['model']): Placing {
  let stop: (() => void) | undefined
  const placing: Placing = (launcher) => {
    stop?.()
    stop = launcher ? keepClear(launcher) : undefined
  }
  const known = placings.get(model) ?? placing
  placings.set(model, known)
  return known
}

/** The button in a corner of the screen. It makes room for the shop's own controls, and can be sent away. */
export function Launcher({ ui, say, dismiss }: LauncherProps) {
  return (
    <div part="launcher" ref={placingOf(ui.model)}>
      <button
        type="button"
        part="button"
        aria-haspopup="dialog"
        onClick={() => {
          ui.opened.value = true
        }}
      >
        <Icon path={GIFT} />
        {say('launcher')}
      </button>
      <button type="button" part="dismiss" aria-label={say('launcher_dismiss')} onClick={dismiss}>
        <Icon path={CROSS} />
      </button>
    </div>
  )
}
