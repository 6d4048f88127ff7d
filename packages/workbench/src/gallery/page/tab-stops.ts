import { nameOf, seenControls } from './seen.ts'
import { stageRoot } from './stage.ts'

/** What the Tab key has led to. */
export interface TabStops {
  /** What it should have led to and did not. */
  readonly missed: readonly string[]
  /** What had the focus and did not look like it. */
  readonly unmarked: readonly string[]
  /** Whether it went in the order of the page. */
  readonly inOrder: boolean
}

let visited: HTMLElement[] = []
let unmarked: string[] = []

/** Notes from now on what gets the focus. Answers after how many presses Tab has been everywhere at the latest. */
export function watchFocus(): number {
  visited = []
  unmarked = []
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  // From the beginning: browsers go on from where something had the focus. Beside an open dialog nothing can have it.
  const start = Object.assign(document.createElement('i'), { tabIndex: -1 })
  document.body.prepend(start)
  start.focus()
  stageRoot().addEventListener('focusin', ({ target }) => {
    // What the shop has put into a slot is the shop's.
    if (!(target instanceof HTMLElement) || !stageRoot().contains(target)) return
    visited.push(target)
    if (!isMarked(target)) unmarked.push(nameOf(target))
  })
  return stops().length + 2
}

/** How much of it Tab has not led to yet. */
export const stopsLeft = (): number => missed().length

/** What came of it. */
export function tabStops(): TabStops {
  const all = stops()
  const way = [...new Set(visited)].map((element) => all.indexOf(element)).filter((index) => index >= 0)
  // In a dialog it begins anywhere, and goes round.
  const breaks = way.filter((index, position) => position > 0 && index < (way[position - 1] ?? 0)).length
  return {
    missed: missed().map(nameOf),
    unmarked,
    inOrder: breaks <= 1,
  }
}

const missed = (): HTMLElement[] => stops().filter((element) => !visited.includes(element))

/** Everything that Tab is to reach: of radio buttons one of each group. */
function stops(): HTMLElement[] {
  const radios = [...stageRoot().querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const groups = new Map(radios.toReversed().map((radio) => [radio.name, radio]))
  for (const radio of radios) if (radio.checked) groups.set(radio.name, radio)
  const others = seenControls().filter((control) => !radios.some((radio) => radio === control))
  return [...groups.values(), ...others]
    .filter((element) => element.tabIndex >= 0 && !element.hasAttribute('disabled'))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
}

/** An outline on it, or on the label that is drawn for it. */
const isMarked = (element: HTMLElement): boolean =>
  [element, element.closest('label'), element.nextElementSibling, element.parentElement].some((drawn) => {
    if (!drawn) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
