import type { Kysely } from 'kysely'
import type { OutgoingMail } from './outgoing-mail.ts'
import type { Page } from './page.ts'
import type { Tables } from './tables.ts'

export type MailRow = Tables['outgoing']

/** What became of a mail. */
export interface MailOutcome {
  readonly status: MailRow['status']
  /** Why it failed. */
  readonly reason: string | undefined
}

export interface MailReads {
  /** Mails that wait come in the order in which they are to be sent, all others the newest first. */
  listOutgoing(shopId: string, page: Page, status?: MailRow['status']): Promise<MailRow[]>
  /** How many mails to one address were kept since a moment, whichever account asked for them and whatever became of them. */
  mailsSince(shopId: string, emailKey: string, since: number): Promise<number>
  /** Whether an account's owner was asked since a moment if it is a part of a customer's account. */
  wasClaimMailed(shopId: string, advocateId: string, claimant: string, since: number): Promise<boolean>
}

export interface MailWrites {
  addOutgoing(shopId: string, mail: OutgoingMail, at: number): Promise<void>
  /** Said again it changes nothing: what became of it first, and when, stays. @returns `undefined` when there is no such mail */
  markOutgoing(shopId: string, id: string, outcome: MailOutcome, at: number): Promise<MailRow | undefined>
}

export function mailReads(db: Kysely<Tables>): MailReads {
  return {
    listOutgoing(shopId, { after, limit }, status) {
      const oldestFirst = status === 'waiting'
      return db
        .selectFrom('outgoing')
        .selectAll()
        .where('shop_id', '=', shopId)
        .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'waiting'))
        .$if(after !== undefined, (query) => query.where('id', oldestFirst ? '>' : '<', after ?? ''))
        .orderBy('id', oldestFirst ? 'asc' : 'desc')
        .limit(limit)
        .execute()
    },
    async mailsSince(shopId, emailKey, since) {
      const { count } = await db
        .selectFrom('advocates')
        .innerJoin('outgoing', (join) =>
          join
            .onRef('outgoing.shop_id', '=', 'advocates.shop_id')
            .onRef('outgoing.advocate_id', '=', 'advocates.id'),
        )
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('advocates.shop_id', '=', shopId)
        .where('advocates.email_key', '=', emailKey)
        .where('outgoing.created_at', '>=', since)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    async wasClaimMailed(shopId, advocateId, claimant, since) {
      const row = await db
        .selectFrom('outgoing')
        .select('id')
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .where('claimant', '=', claimant)
        .where('created_at', '>=', since)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },
  }
}

export function mailWrites(db: Kysely<Tables>): MailWrites {
  return {
    async addOutgoing(shopId, { id, kind, advocateId, claimant }, at) {
      await db
        .insertInto('outgoing')
        .values({
          ...{ shop_id: shopId, id, kind, advocate_id: advocateId, created_at: at },
          claimant: claimant ?? null,
          ...{ status: 'waiting', sent_at: null, failed_at: null, reason: null },
        })
        .execute()
    },
    async markOutgoing(shopId, id, { status, reason = null }, at) {
      const found = await db
        .selectFrom('outgoing')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (!found || (found.status === status && found.reason === reason)) return found
      return db
        .updateTable('outgoing')
        .set({ status, reason, ...timesOf(status, found, at) })
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
    },
  }
}

/** A mail that comes back was sent before it failed: both times stay. */
function timesOf(
  status: MailRow['status'],
  { sent_at }: MailRow,
  at: number,
): Pick<MailRow, 'sent_at' | 'failed_at'> {
  switch (status) {
    case 'waiting':
      return { sent_at: null, failed_at: null }
    case 'sent':
      return { sent_at: at, failed_at: null }
    case 'failed':
      return { sent_at, failed_at: at }
  }
}
