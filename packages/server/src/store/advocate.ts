import type { AdvocateFacts } from '../domain/facts.ts'

/** A customer who shares. */
export interface Advocate extends AdvocateFacts {
  readonly email: string | undefined
  /** First name as friends know it. */
  readonly name: string | undefined
  /** False until a mail has shown that the address is theirs; nothing is paid before. */
  readonly proven: boolean
}
