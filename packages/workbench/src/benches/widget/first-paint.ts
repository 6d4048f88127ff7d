/** Marks in the trace around what is measured. */
export const MARKS = { start: 'bench-start', end: 'bench-end' } as const

/**
 * Milliseconds from the beginning of a frame, in which `mount` runs, to the end of the frame that draws what it has
 * brought. Runs in the page.
 */
export function firstPaint(mount: () => void, hasContent: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const frameDone = new MessageChannel()
    let start: number | undefined
    const frame = () => {
      if (start === undefined) {
        start = performance.mark(MARKS.start).startTime
        mount()
      }
      // The next task: microtasks, style, layout and paint of this frame are done by then.
      frameDone.port2.postMessage(undefined)
    }
    frameDone.port1.onmessage = () => {
      if (start === undefined || !hasContent()) return requestAnimationFrame(frame)
      resolve(performance.mark(MARKS.end).startTime - start)
    }
    requestAnimationFrame(frame)
  })
}
