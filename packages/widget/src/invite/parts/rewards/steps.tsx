import type { Texts } from '../../../words/texts.ts'
import { writeDay } from '../../../words/write-day.ts'
import type { Step } from './steps-of.ts'
import type { SayReward } from './words.ts'

/** How far a purchase has come, as a line of dots with their names and days. */
export function Steps({ steps, say, texts }: { steps: readonly Step[]; say: SayReward; texts: Texts }) {
  const day = (at: number) => writeDay(texts.lang, at, 'short')
  return (
    <ol part="steps">
      {steps.map(({ name, state, at }) => (
        <li key={name} part={`step step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span>{say(`step_${name}`)}</span>
          {at !== undefined && state !== 'later' && (
            <small>{name === 'waiting' ? say('step_until', { date: day(at) }) : day(at)}</small>
          )}
          <span class="spoken"> {say(`step_${state}`)}</span>
        </li>
      ))}
    </ol>
  )
}
