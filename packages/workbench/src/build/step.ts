/** A step of the build that did not succeed; its message names the step. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}

/** Hears one line about each finished step. */
export type Say = (line: string) => void

/**
 * Runs one step of a build and says how long it took.
 *
 * @param work answers what else is worth saying, such as sizes
 * @throws BuildError naming the step, with the real error as its cause
 */
export async function step(say: Say, name: string, work: () => Promise<string>): Promise<void> {
  const start = performance.now()
  try {
    const note = await work()
    say(`${name.padEnd(28)} ${Math.round(performance.now() - start)} ms${note && `  ${note}`}`)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new BuildError(`The build step "${name}" failed: ${why}`, { cause })
  }
}
