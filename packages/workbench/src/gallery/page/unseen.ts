import { nameOf, seenControls } from './seen.ts'

/** Controls that nothing but a background tells from the words around: forced colours take backgrounds away. */
export function findUnseen(): string[] {
  return seenControls()
    .filter((control) => !hasEdge(control))
    .map(nameOf)
}

function hasEdge(control: HTMLElement): boolean {
  const { borderTopWidth, borderTopStyle, borderTopColor, textDecorationLine } = getComputedStyle(control)
  const border = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0
  return textDecorationLine !== 'none' || (border && !/^rgba\(.* 0\)$|\/ 0\)$/.test(borderTopColor))
}
