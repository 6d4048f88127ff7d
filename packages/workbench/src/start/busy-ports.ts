/** One sentence for each port that somebody else has. */
export function busyPorts(wanted: readonly number[], found: readonly number[]): string[] {
  return wanted.flatMap((port, index) => {
    const instead = found[index]
    return instead === port ? [] : [`Port ${port} is busy, ${instead} is used instead.`]
  })
}
