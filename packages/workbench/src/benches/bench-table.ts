import type { BenchReport } from './run-benches.ts'

/** The aims, as the documentation states them. */
const AIMS: Readonly<Record<string, number>> = { visits: 0.4, conversions: 0.3 }

/** What a run has found, for people. */
export function benchTable({ measured, memory, start }: BenchReport): string {
  const lines = measured.map(({ name, rows, floor, server }) => {
    const ratio = (server.perSecond / floor.perSecond).toFixed(2)
    const cpu = (floor.cpu / server.cpu).toFixed(2)
    return [
      name.padEnd(12),
      String(rows).padStart(5),
      per(floor.perSecond),
      per(server.perSecond),
      `${ratio} (aim ${AIMS[name]})`.padStart(16),
      `${floor.cpu.toFixed(0)} / ${server.cpu.toFixed(0)} = ${cpu}`.padStart(19),
      ms(server.p50),
      `${floor.p99.toFixed(0)} / ${server.p99.toFixed(0)}`.padStart(14),
      ms(server.worst),
      `${percent(floor.stolen)} / ${percent(server.stolen)}`.padStart(13),
      String(server.failures + floor.failures).padStart(9),
    ].join('')
  })
  return [
    'message      rows    floor/s   server/s           ratio     CPU µs each     p50 ms  floor/its p99  worst ms    stolen of  failures',
    ...lines,
    '',
    `memory at most   ${memory.toFixed(0)} MB (aim 150)`,
    `start to answer  ${start.toFixed(0)} ms (aim 1000)`,
  ].join('\n')
}

const per = (value: number): string => value.toFixed(0).padStart(11)
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`
const ms = (value: number): string => value.toFixed(1).padStart(9)
