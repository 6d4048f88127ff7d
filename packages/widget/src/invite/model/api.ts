import {
  ADVOCATES_PATH,
  type CustomerJoin,
  INVITE_PATH,
  type Invite,
  type Join,
  type Joined,
  SESSION_END_PATH,
  SESSION_EXCHANGE_PATH,
  SESSION_LINK_PATH,
  type SessionEntered,
  type SessionExchange,
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
  /** Gives the secret of a link for a session. */
  enter(entry: string): Promise<SessionEntered>
  /** Has a sign-in link mailed to the address that this session was begun with. */
  mailLink(session: string): Promise<unknown>
  /** Ends this session, or all of the account. */
  end(session: string, everywhere: boolean): Promise<unknown>
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
    enter(entry) {
      const json: SessionExchange = { shop: goodword.shop, entry }
      return goodword.request<SessionEntered>(SESSION_EXCHANGE_PATH, { json })
    },
    mailLink: (session) => goodword.request(SESSION_LINK_PATH, { session, json: {} }),
    end: (session, everywhere) => goodword.request(SESSION_END_PATH, { session, json: { everywhere } }),
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
