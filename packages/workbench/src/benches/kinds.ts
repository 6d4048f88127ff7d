import type { Traffic } from './traffic.ts'

/** What is measured. */
export const KINDS = ['visits', 'conversions'] as const
export type Kind = (typeof KINDS)[number]

/** Body of one message of a kind, a new one each time. */
export const bodyOf = (sent: Traffic, kind: Kind): string =>
  kind === 'visits' ? sent.visit() : sent.conversion()

/** Whether an answer of the server says that the message was kept. */
export const isAccepted = (answer: string): boolean => answer.includes('"status":"accepted"')
