import type { LargeReport } from './run-large.ts'

/** How much slower a full database may make the server, and how long a report may take. */
const MOST_SLOWER = 1.5
const REPORT_AIM = 50

/** What a run with a full database has found, for people. */
export function largeTable({ kinds, reports, filling }: LargeReport): string {
  return [
    `filled in ${filling.toFixed(0)} s`,
    '',
    'message       empty/s    large/s     slower (by CPU)           aim   p99 ms empty / large  failures',
    ...kinds.map(({ name, empty, large }) =>
      [
        name.padEnd(12),
        empty.perSecond.toFixed(0).padStart(9),
        large.perSecond.toFixed(0).padStart(11),
        `${(empty.perSecond / large.perSecond).toFixed(2)} (${(large.cpu / empty.cpu).toFixed(2)})`.padStart(
          20,
        ),
        `at most ${MOST_SLOWER}`.padStart(14),
        `${empty.p99.toFixed(0)} / ${large.p99.toFixed(0)}`.padStart(23),
        String(empty.failures + large.failures).padStart(10),
      ].join(''),
    ),
    '',
    `report                    p50 ms    p99 ms    CPU ms   (aim ${REPORT_AIM})`,
    ...reports.map(
      ({ name, ...times }) =>
        name.padEnd(22) +
        [times.p50, times.p99, times.cpu].map((time) => time.toFixed(1).padStart(10)).join(''),
    ),
  ].join('\n')
}
