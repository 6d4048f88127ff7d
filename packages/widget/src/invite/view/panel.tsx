import { PartView } from './part-view.tsx'
import type { PartName, Ui } from './ui.ts'

/** The part that stands open, if it is one of those that belong here. */
export function Panel({ ui, of }: { ui: Ui; of: readonly PartName[] }) {
  const name = ui.panel.value
  if (!name || !of.includes(name)) return null
  return (
    <div id="panel" part={`panel panel-${name}`}>
      <PartView ui={ui} name={name} />
    </div>
  )
}
