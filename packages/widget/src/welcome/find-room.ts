/** A box in the window, in pixels. */
export type Box = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>

/** A way from one place to another, in pixels. */
export interface Way {
  readonly x: number
  readonly y: number
}

/** Room between the banner and what it stands above, in pixels. */
const GAP = 16

/** The box at the end of this way. */
export const moved = ({ left, top, right, bottom }: Box, { x, y }: Way): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})

/**
 * The way to a place where nothing is covered: as little as needed straight up, else the same on the other side.
 *
 * @param home where it stands if nothing is in its way
 * @param width of the window
 * @param highestIn answers the upper edge of what lies highest in a box, if there is anything
 * @returns nothing when there is no such place
 */
export function findRoom(
  home: Box,
  width: number,
  highestIn: (box: Box) => number | undefined,
): Way | undefined {
  for (const x of [0, width - home.left - home.right]) {
    for (let y = 0; home.top + y >= 0; ) {
      const box = moved(home, { x, y })
      const edge = highestIn(box)
      if (edge === undefined) return { x, y }
      // Upwards in any case, whatever is told of boxes that are turned or cut.
      y = Math.floor(Math.min(edge, box.bottom - 1) - GAP - home.bottom)
    }
  }
  return undefined
}
