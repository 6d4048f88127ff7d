import type { TargetedSubmitEvent } from 'preact'
import { Area } from './area.tsx'
import { Stars } from './stars.tsx'
import { CONTENT } from './thanks-model.ts'
import type { ThanksProps } from './thanks-props.ts'

/** Stars first; words are asked for once they are chosen, and may be left out. */
export function RatingForm({ texts, model }: ThanksProps) {
  const { say } = texts
  const state = model.rating.state.value
  const stars = model.stars.value
  const content = stars >= CONTENT

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    void model.rating.send()
  }

  return (
    <form part="card" aria-labelledby="rate" noValidate onSubmit={submit}>
      <h2 id="rate" part="heading">
        {say('rate_heading')}
      </h2>
      <Stars texts={texts} stars={model.stars} />
      {stars > 0 && (
        <>
          <Area
            id="words"
            label={say(content ? 'words_good' : 'words_poor')}
            note={say('optional')}
            most={2000}
            value={model.words}
          />
          {content && (
            <Area
              id="recommend"
              label={say('recommend')}
              note={say('optional')}
              most={500}
              value={model.recommend}
            />
          )}
          {state === 'away' && <p part="error">{say('away')}</p>}
        </>
      )}
      <div class="row">
        {stars > 0 && (
          <button type="submit" part="button" aria-disabled={state === 'busy'}>
            {say(state === 'busy' ? 'busy' : 'send')}
          </button>
        )}
        <button type="button" part="later" onClick={model.skip}>
          {say('later')}
        </button>
      </div>
    </form>
  )
}
