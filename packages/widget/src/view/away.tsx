import { useState } from 'preact/hooks'
import { Heading } from './heading.tsx'
import type { Ui } from './ui.ts'

/** The server cannot be reached and nothing is known yet. */
export function Away({ ui }: { ui: Ui }) {
  const { model, texts, announce, follow } = ui
  const [busy, setBusy] = useState(false)

  async function retry() {
    if (busy) return
    setBusy(true)
    follow.current = true
    await model.refresh()
    setBusy(false)
    if (model.phase.peek().at !== 'away') return
    follow.current = false
    announce(texts.say('away_text'))
  }

  return (
    <section class="hero" aria-labelledby="heading" part="hero">
      <Heading ui={ui}>{texts.say('away_heading')}</Heading>
      <p part="intro">{texts.say('away_text')}</p>
      <button type="button" class="primary" part="button" aria-disabled={busy} onClick={retry}>
        {texts.say('away_retry')}
      </button>
    </section>
  )
}
