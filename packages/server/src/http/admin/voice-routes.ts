import {
  type AdminMissedReferral,
  AdminMissedReferralSchema,
  AdminMissedReferralsQuery,
  AdminMissedReferralsSchema,
  type AdminRating,
  AdminRatingSchema,
  AdminRatingsQuery,
  AdminRatingsSchema,
  foldCode,
  isCode,
  MissedReferralChangeSchema,
  MissedReferralCreditedSchema,
  MissedReferralCreditSchema,
  RatingChangeSchema,
} from '@goodword/protocol'
import { creditMissedReferral, type MissedReferralRefusal } from '../../people/credit-missed-referral.ts'
import { present } from '../../present.ts'
import type { Store } from '../../store/store.ts'
import type { MissedReferralRow, RatingRow } from '../../store/voice-queries.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'
import { pageFrom, pageTo } from './paging.ts'
import { toldReason } from './told-conversion.ts'

export const VOICE_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/ratings',
    summary: 'Ratings and answers to "why would you recommend us?", the newest first',
    query: AdminRatingsQuery,
    answer: AdminRatingsSchema,
    answers: async ({ app, shop, query }) =>
      pageTo(await app.store.ratings(shop.id, pageFrom(query), query.status), query, rating),
  }),
  adminRoute({
    method: 'PATCH',
    path: '/ratings/:id',
    summary: 'Approves a rating, hides it, or puts it back among the new ones',
    body: RatingChangeSchema,
    answer: AdminRatingSchema,
    refuses: ['not_found'],
    async answers({ app, shop, body, param }) {
      const row = await app.store.write((tx) => tx.decideRating(shop.id, param('id'), body.status, app.now()))
      if (!row) throw new Refusal('not_found')
      return rating(row)
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/missed-referrals',
    summary: 'What friends said about who sent them, the newest first',
    query: AdminMissedReferralsQuery,
    answer: AdminMissedReferralsSchema,
    async answers({ app, shop, query }) {
      const rows = await app.store.missedReferrals(shop.id, pageFrom(query), query.status)
      const named = await namedAdvocates(app.store, shop.id, rows)
      return pageTo(rows, query, (row) => missedReferral(row, named))
    },
  }),
  adminRoute({
    method: 'PATCH',
    path: '/missed-referrals/:id',
    summary: 'Keeps what the owner found out about a missed referral',
    body: MissedReferralChangeSchema,
    answer: AdminMissedReferralSchema,
    refuses: ['not_found'],
    async answers({ app, shop, body, param }) {
      const { status, note } = body
      const row = await app.store.write((tx) =>
        tx.decideMissedReferral(shop.id, param('id'), { status, note }, app.now()),
      )
      if (!row) throw new Refusal('not_found')
      return missedReferral(row, await namedAdvocates(app.store, shop.id, [row]))
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/missed-referrals/:id/credit',
    summary: 'Credits an advocate with the order that the friend meant, and accepts the missed referral',
    body: MissedReferralCreditSchema,
    answer: MissedReferralCreditedSchema,
    refuses: ['not_found'],
    async answers({ app, shop, body, param }) {
      const made = await creditMissedReferral(app, shop, param('id'), body)
      if (made.refused) throw creditRefused(made.refused)
      const { credited, waits, reasons, row } = made.done
      const named = await namedAdvocates(app.store, shop.id, [row])
      return { credited, waits, missedReferral: missedReferral(row, named), reasons: reasons.map(toldReason) }
    },
  }),
]

function creditRefused(refused: MissedReferralRefusal): Refusal {
  const wrong = (field: string, message: string) =>
    new Refusal('field_invalid', undefined, [{ field, message }])
  switch (refused) {
    case 'missed_referral_unknown':
      return new Refusal('not_found')
    case 'order_missing':
      return wrong('orderId', 'must not be empty')
    case 'order_unknown':
      return wrong('orderId', 'is not known here')
    case 'code_unknown':
      return wrong('code', 'is no referral code of this shop')
  }
}

function rating(row: RatingRow): AdminRating {
  const { id, at, stars, words, recommend, order_number: orderId, status } = row
  return present({ id, at, stars, words, recommend, orderId, status })
}

function missedReferral(row: MissedReferralRow, named: ReadonlyMap<string, string>): AdminMissedReferral {
  const { id, at, sent_by: from, order_number: orderId, status, note } = row
  return present({ id, at, from, orderId, advocateId: named.get(from), status, note })
}

/** Advocates whose code was typed. Only the owner hears of it: a friend never learns whether a guess was right. */
async function namedAdvocates(store: Store, shopId: string, rows: readonly MissedReferralRow[]) {
  const codes = [...new Set(rows.map((row) => row.sent_by).filter((said) => isCode(foldCode(said))))]
  const found = await store.advocatesByCode(shopId, codes)
  return new Map([...found].map(([code, { id }]) => [code, id]))
}
