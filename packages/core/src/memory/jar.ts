import type { Touch } from './touch.ts'

/** Where touches are kept between pages. */
export interface Jar {
  read(): Touch[]
  /** Keeps the touches for so many days. False when the browser refused. */
  write(touches: readonly Touch[], days: number): boolean
}

/** The first jar in which something can be kept; what was kept in any of them is found. */
export function firstWorking(jars: readonly Jar[]): Jar {
  const latest = (jar: Jar) => jar.read().at(-1)?.at ?? 0
  return {
    read: () => jars.reduce((best, jar) => (latest(jar) > latest(best) ? jar : best)).read(),
    write: (touches, days) => jars.some((jar) => jar.write(touches, days)),
  }
}
