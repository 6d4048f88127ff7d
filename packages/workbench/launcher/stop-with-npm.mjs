// @ts-check

/**
 * npm runs a script through a shell, and passes SIGTERM on to that shell only, which dies and leaves its child
 * behind. So a launcher that npm has started looks now and then whether it still has its parent.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const stopOrphan = () => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }
  setInterval(stopOrphan, 500).unref()
}
