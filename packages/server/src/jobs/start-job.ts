/** A job that goes on until it is stopped. */
export interface Job {
  /** Does one go now, or waits for the one that runs. */
  run(): Promise<void>
  /** Starts no more, and waits for the one that runs. */
  stop(): Promise<void>
}

/**
 * Does `go` again and again, never twice at once. It does not keep the process alive.
 *
 * @param go never rejects: what goes wrong is its own to log
 * @param every pause between two goes, in milliseconds
 */
export function startJob(go: () => Promise<void>, every: number): Job {
  let running: Promise<void> | undefined
  const run = () => {
    running ??= go().finally(() => {
      running = undefined
    })
    return running
  }
  const timer = setInterval(run, every)
  timer.unref()

  return {
    run,
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
