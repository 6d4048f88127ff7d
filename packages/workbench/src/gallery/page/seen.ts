import { stageRoot } from './stage.ts'

/** Whether people who look at the screen see it. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  // A native control below the one that is drawn; its own opacity, because what fades in is seen in a moment.
  const isDrawn = getComputedStyle(element).opacity !== '0'
  return isDrawn && width > 2 && height > 2 && !element.closest('.spoken')
}

/** What can be pressed or typed in. */
export const seenControls = (): HTMLElement[] =>
  [...stageRoot().querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary')].filter(
    isSeen,
  )

/** An element in a few words. */
export function nameOf(element: Element): string {
  const part = element.getAttribute('part') ?? element.id
  return `${element.localName}${part && `[${part}]`} “${(element.textContent ?? '').trim().slice(0, 40)}”`
}
