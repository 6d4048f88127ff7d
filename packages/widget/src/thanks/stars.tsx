import type { Signal } from '@preact/signals-core'
import { Icon } from '../element/icon.tsx'
import type { Texts } from '../words/texts.ts'
import type { ThanksKey } from './locales/en.ts'

const STAR = 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z'

const NAMES = ['star_1', 'star_2', 'star_3', 'star_4', 'star_5'] as const satisfies readonly ThanksKey[]

/** One to five stars: native radio buttons, so that arrow keys, forms and screen readers know them. */
export function Stars({ texts, stars }: { texts: Texts<ThanksKey>; stars: Signal<number> }) {
  const { say } = texts
  const chosen = stars.value
  const name = NAMES[chosen - 1]
  return (
    <div class="stars" role="radiogroup" aria-labelledby="rate" part="stars">
      {NAMES.map((name, index) => {
        const count = index + 1
        return (
          <label key={name} part={count <= chosen ? 'star star-on' : 'star'}>
            <input
              type="radio"
              name="stars"
              class="spoken"
              value={count}
              checked={count === chosen}
              onChange={() => {
                stars.value = count
              }}
            />
            <Icon path={STAR} />
            <span class="spoken">{`${say('stars', { count })}: ${say(name)}`}</span>
          </label>
        )
      })}
      <span class="name" aria-hidden="true">
        {name && say(name)}
      </span>
    </div>
  )
}
