import type { Touch } from './touch.ts'

/** Where touches are kept between pages. */
export interface Jar {
  read(): Touch[]
  /** Keeps the touches for so many days. False when the browser refused. */
  write(touches: readonly Touch[], days: number): boolean
}

/** The first jar in which something can be kept; what was kept in any of them is found. */
export function firstWorking(jars: readonly Jar[]): Jar {
  const latest = (touches: Touch[]) => touches.at(-1)?.at ?? 0
  return {
    read: () =>
      jars.map((jar) => jar.read()).reduce((best, kept) => (latest(kept) > latest(best) ? kept : best)),
    write: (touches, days) => jars.some((jar) => jar.write(touches, days)),
  }
}
