import {
  ADVOCATES_PATH,
  type CustomerJoin,
  INVITE_PATH,
  type Invite,
  type Join,
  type Joined,
} from '@goodword/protocol'
import type { Sdk } from '../../element/sdk.ts'

/** Who joins: an address, or a customer whom the shop's page knows. */
export type Who = Pick<Join, 'email'> | Pick<CustomerJoin, 'customerToken'>

/** What the widget asks the server. */
export interface Api {
  /** Joins the programme. The answer is the same whether the address was known or not. */
  join(who: Who): Promise<Joined>
  /** Reads what the advocate of this session may see. */
  invite(session: string, signal: AbortSignal): Promise<Invite>
}

/** Why the server did not do what it was asked, as far as the widget treats it differently. */
export type Refusal =
  /** The session is unknown, expired or revoked: join again. */
  | 'session'
  /** Something else is wrong with what was sent. */
  | 'refused'
  /** Everything else: nobody can do anything about it but try again. */
  | 'away'

/** The calls go through the page's SDK, which brings the transport. */
export function createApi(goodword: Sdk): Api {
  return {
    join(who) {
      const json: Join | CustomerJoin = { shop: goodword.shop, ...who }
      return goodword.request<Joined>(ADVOCATES_PATH, { json })
    },
    invite: (session, signal) => goodword.request<Invite>(INVITE_PATH, { session, signal }),
  }
}

/** Sorts what a call rejected with. */
export function refusalOf(error: unknown): Refusal {
  const problem = problemOf(error)
  if (problem?.code === 'session_unknown' || problem?.code === 'session_missing') return 'session'
  // What is wrong with a token will not be right the next time; a server in trouble may be.
  if (problem && problem.status >= 400 && problem.status < 429) return 'refused'
  return 'away'
}

/**
 * What the server said when it refused. The error is told by its form, not by `instanceof`: the SDK and the widget are
 * separate files, and a page may hold two copies of either.
 */
export const problemOf = (error: unknown) => (isRefused(error) ? error.problem : undefined)

type Refused = Pick<import('@goodword/core').GoodwordError, 'name' | 'problem'>

function isRefused(error: unknown): error is Refused {
  return error instanceof Error && error.name === 'GoodwordError'
}
