/** Time between two refreshes of what is being looked at, in milliseconds. */
const EVERY = 60_000

/** Acts every minute while the page is visible, and at once when it becomes visible or comes online again. */
export function whileVisible(act: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined
  const visible = () => document.visibilityState === 'visible'
  const wind = () => {
    clearInterval(timer)
    if (visible() && !signal.aborted) timer = setInterval(act, EVERY)
  }
  const wake = () => {
    wind()
    if (visible()) act()
  }
  document.addEventListener('visibilitychange', wake, { signal })
  addEventListener('online', wake, { signal })
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  wind()
}
