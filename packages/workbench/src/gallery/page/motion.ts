import { stageRoot } from './stage.ts'

/** What moves, or would move when it changes, by the part it belongs to. */
export function runningAnimations(): string[] {
  const moving = stageRoot()
    .getAnimations()
    .flatMap(({ effect }) => (effect instanceof KeyframeEffect && effect.target ? [effect.target] : []))
  const changing = [...stageRoot().querySelectorAll('*')].filter((element) =>
    getComputedStyle(element)
      .transitionDuration.split(',')
      .some((duration) => Number.parseFloat(duration) > 0),
  )
  return [...moving, ...changing].map((element) => element.getAttribute('part') ?? element.localName)
}
