import { CLOSED_KEY } from '@goodword/protocol'
import type { ComponentChildren, TargetedMouseEvent } from 'preact'
import { Icon } from '../../../element/icon.tsx'
import { keptOf } from '../../../element/kept.ts'
import { bringWords } from '../../../words/languages.ts'
import type { Ui } from '../../view/ui.ts'
import type { Part } from '../parts.ts'
import { Launcher } from './launcher.tsx'
import css from './overlay.css?inline'
import { OVERLAY_WORDS, type SayOverlay } from './words.ts'

/** Dialog and launcher around the invitation. */
export const part: Part = {
  css,
  async open(texts) {
    const say = texts.sayFrom(await bringWords(texts.lang, OVERLAY_WORDS))
    return ({ ui, children }) => (
      <Overlay ui={ui} say={say}>
        {children}
      </Overlay>
    )
  },
}

const CROSS = 'M6 6l12 12M18 6L6 18'

/** Where the pointer went down. A selection of words that ends beside the dialog does not close it. */
let beganBeside = false

/** Whether this is on the backdrop, which counts as the dialog, as its own margin does. */
function isBeside({
  target,
  currentTarget,
  clientX,
  clientY,
}: TargetedMouseEvent<HTMLDialogElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
  return target === currentTarget && !inside
}

function Overlay({ ui, say, children }: { ui: Ui; say: SayOverlay; children?: ComponentChildren }) {
  const { opened, mode, texts, dismissed } = ui
  const open = opened.value
  const kept = keptOf(ui.goodword, CLOSED_KEY)
  const close = () => {
    opened.value = false
  }
  return (
    <div lang={texts.lang} dir={texts.dir}>
      {mode.value === 'launcher' && !dismissed.value && kept.get() === undefined && (
        <Launcher
          ui={ui}
          say={say}
          dismiss={() => {
            kept.set('1')
            dismissed.value = true
            ui.emit('goodword-dismiss', {})
          }}
        />
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the backdrop; the keyboard has Escape */}
      <dialog
        part="dialog"
        aria-label={say('launcher')}
        tabIndex={-1}
        ref={(dialog) => {
          if (dialog && open && !dialog.open) {
            dialog.showModal()
            // Then its name is read, and no button seems chosen.
            dialog.focus()
          }
          if (dialog && !open && dialog.open) dialog.close()
        }}
        // Escape, and the back gesture of phones.
        onClose={close}
        onPointerDown={(event) => {
          beganBeside = isBeside(event)
        }}
        onClick={(event) => {
          if (beganBeside && isBeside(event)) close()
        }}
      >
        {open && (
          <>
            <button type="button" part="close" aria-label={say('overlay_close')} onClick={close}>
              <Icon path={CROSS} />
            </button>
            {children}
          </>
        )}
      </dialog>
    </div>
  )
}
