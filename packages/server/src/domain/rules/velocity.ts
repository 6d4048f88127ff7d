import type { Signal } from './signal.ts'

/** More friends buy within a day than one person usually knows: a popular post, or a machine. */
export const velocity: Signal = {
  code: 'velocity',
  weight: 50,
  seen: ({ advocate, programme }) => advocate.lastDay >= programme.ordersPerDay,
}
