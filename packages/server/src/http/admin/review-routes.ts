import {
  AdminConversionDetailSchema,
  AdminConversionsSchema,
  ApprovalSchema,
  PageQuerySchema,
  ReviewRefusalSchema,
} from '@goodword/protocol'
import { type JudgeRefusal, judgeOrder } from '../../orders/judge-order.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'
import { toldConversion, toldOrder } from './told-conversion.ts'

export const REVIEW_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/review',
    summary: 'Conversions that wait for a person, the longest known first',
    query: PageQuerySchema,
    answer: AdminConversionsSchema,
    async answers({ app, shop, query }) {
      const { cursor, limit } = query
      const [, heardAt, id] = /^(\d{1,15})_([\w-]+)$/.exec(cursor ?? '') ?? []
      const after = heardAt && id ? { heardAt: Number(heardAt), id } : undefined
      const orders = await app.store.reviewQueue(shop.id, 'open', after, limit + 1)
      const last = orders.length > limit ? orders[limit - 1] : undefined
      return {
        items: orders.slice(0, limit).map(toldOrder),
        ...(last && { next: `${last.heardAt}_${last.id}` }),
      }
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/review/:id/approve',
    summary: 'A person has looked: the conversion goes on as though no signal had been seen',
    body: ApprovalSchema,
    answer: AdminConversionDetailSchema,
    refuses: ['not_found', 'state_conflict'],
    async answers({ app, shop, body, param }) {
      const judgement = { ...body, orderId: param('id'), verdict: 'approved', source: 'api' } as const
      const made = await judgeOrder(app, shop, judgement)
      if (made.refused) throw judgeRefused(made.refused)
      return toldConversion(app.store, shop, made.done.order)
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/review/:id/refuse',
    summary: 'A person has looked and decided against a reward',
    body: ReviewRefusalSchema,
    answer: AdminConversionDetailSchema,
    refuses: ['not_found', 'state_conflict'],
    async answers({ app, shop, body, param }) {
      const judgement = { ...body, orderId: param('id'), verdict: 'refused', source: 'api' } as const
      const made = await judgeOrder(app, shop, judgement)
      if (made.refused) throw judgeRefused(made.refused)
      return toldConversion(app.store, shop, made.done.order)
    },
  }),
]

function judgeRefused(refused: JudgeRefusal): Refusal {
  switch (refused) {
    case 'order_unknown':
      return new Refusal('not_found')
    case 'note_missing':
      return new Refusal('field_invalid', undefined, [{ field: 'note', message: 'must say why' }])
    case 'credit_to_missing': {
      const message = 'must say who gets the credit: nothing proves it'
      return new Refusal('field_invalid', undefined, [{ field: 'creditTo', message }])
    }
    case 'not_a_candidate': {
      const message = 'must be a code that came with the order'
      return new Refusal('field_invalid', undefined, [{ field: 'creditTo', message }])
    }
    case 'nobody_to_credit':
      return new Refusal('state_conflict', 'there is nobody to credit')
  }
}
