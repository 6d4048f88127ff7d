/** The wait for the answer to a press that is still to come. */
let answered: Promise<number> | undefined

/**
 * Watches for the next press inside of a shadow root. Runs in the page.
 *
 * @param changes whether the press is answered by something that can be seen; else by the next frame
 */
export function awaitPress(root: ShadowRoot, changes: boolean): void {
  answered = new Promise((resolve) => {
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const drawn = () =>
          requestAnimationFrame(() => {
            const frameDone = new MessageChannel()
            frameDone.port1.onmessage = () => resolve(performance.now() - timeStamp)
            frameDone.port2.postMessage(undefined)
          })
        if (!changes) return drawn()
        const change = new MutationObserver(() => {
          change.disconnect()
          drawn()
        })
        change.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
      },
      { once: true, capture: true },
    )
    // What it would open is not ours to time.
    addEventListener('click', (event) => event.preventDefault(), { once: true })
  })
}

/** Milliseconds from the press to the end of the frame that shows its answer. */
export async function pressAnswered(): Promise<number> {
  if (!answered) throw new Error('no press is awaited')
  return answered
}
