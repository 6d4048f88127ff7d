import type { Ui } from './ui.ts'

/** The server cannot be reached and nothing is known yet. */
export function Away({ model, texts }: Ui) {
  return (
    <section aria-labelledby="heading" part="hero">
      <h2 id="heading" part="heading" tabIndex={-1} ref={model.arrive}>
        {texts.say('away_heading')}
      </h2>
      <p part="intro">{texts.say('away_text')}</p>
      <button type="button" part="button" aria-disabled={model.busy.value} onClick={model.retry}>
        {texts.say('away_retry')}
      </button>
    </section>
  )
}
