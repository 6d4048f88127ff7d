import type { ComponentChildren } from 'preact'
import type { PartName, Ui } from './ui.ts'

/** A button that opens a part below, and closes it again. */
export function PanelButton({ ui, name, children }: { ui: Ui; name: PartName; children: ComponentChildren }) {
  const { panel } = ui
  const open = panel.value === name
  return (
    <button
      type="button"
      part="tool"
      aria-expanded={open}
      aria-controls={open ? 'panel' : undefined}
      onClick={() => {
        panel.value = open ? undefined : name
      }}
    >
      {children}
    </button>
  )
}
