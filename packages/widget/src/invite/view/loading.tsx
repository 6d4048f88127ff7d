import type { Texts } from '../../words/texts.ts'

/** Keeps the room while language and data are on their way. */
export function Loading({ texts }: { texts: Texts | undefined }) {
  return (
    <div class="loading" part="hero" aria-busy="true">
      {texts && <p class="spoken">{texts.say('loading')}</p>}
      <i />
      <i />
      <i />
    </div>
  )
}
