import type { PartName, Ui } from './ui.ts'

/** A part that is loaded when it is first shown: the part, that it is on its way, or that it could not be had. */
export function PartView({ ui, name }: { ui: Ui; name: PartName }) {
  const { parts, texts } = ui
  const state = parts.state(name)
  if (typeof state === 'function') {
    const View = state
    return <View ui={ui} />
  }
  if (state === 'failed') {
    return (
      <div role="alert">
        <p part="note">{texts.say('part_failed')}</p>
        <button type="button" onClick={() => parts.need(name)}>
          {texts.say('away_retry')}
        </button>
      </div>
    )
  }
  if (!state) parts.need(name)
  return (
    <p part="note" aria-busy="true">
      {texts.say('loading')}
    </p>
  )
}
