import {
  AdminConversionDetailSchema,
  AdminConversionsQuery,
  AdminListedConversionsSchema,
  AmountDifferenceSchema,
  BAD_ORDER_NUMBER,
  CancellationSchema,
  ConfirmationSchema,
  ImportQuery,
  isOrderNumber,
  OrdersImportedSchema,
  OwnerDecisionSchema,
  OwnerDryRunSchema,
  type ProblemCode,
  RefundSchema,
  toWire,
} from '@goodword/protocol'
import { amountDifference, LOOKED_AT } from '../../domain/amount-difference.ts'
import { hash } from '../../keys/hash.ts'
import { cancelOrder } from '../../orders/cancel-order.ts'
import { confirmFromCsv } from '../../orders/confirm-from-csv.ts'
import { confirmOrder } from '../../orders/confirm-order.ts'
import { ownersDryRun } from '../../orders/dry-run.ts'
import { refundOrder } from '../../orders/refund-order.ts'
import { present } from '../../present.ts'
import { amountRefused } from '../amount-refused.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'
import { isCheck } from './is-check.ts'
import { pageFrom, pageTo } from './paging.ts'
import { toldConversion, toldReason } from './told-conversion.ts'
import { toldListed } from './told-listed.ts'

const AMOUNTS = [
  'amount_malformed',
  'amount_precision',
  'amount_too_large',
  'currency_unknown',
] as const satisfies readonly ProblemCode[]

export const CONVERSION_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/conversions',
    summary: 'Conversions, the newest first',
    query: AdminConversionsQuery,
    answer: AdminListedConversionsSchema,
    async answers({ app, shop, query }) {
      const { status, advocate: advocateId, unconfirmed } = query
      const filter = { status, advocateId, isUnconfirmed: unconfirmed === 'yes' }
      const rows = await app.store.listOrders(shop.id, pageFrom(query), filter)
      const page = pageTo(rows, query, (row) => row)
      return {
        ...page,
        items: page.items.map(toldListed),
      }
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/conversions/:number',
    summary: 'Everything about one conversion: reports, statements, decision with all reasons, rewards',
    answer: AdminConversionDetailSchema,
    refuses: ['not_found'],
    async answers({ app, shop, param }) {
      const order = await app.store.order(shop.id, param('number'))
      if (!order) throw new Refusal('not_found')
      return toldConversion(app.store, shop, order)
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/conversions/:number/confirm',
    summary: 'The shop says that it is paid, and how much it came to; twice is once',
    body: ConfirmationSchema,
    answer: AdminConversionDetailSchema,
    refuses: [...AMOUNTS, 'code_unknown'],
    async answers({ app, shop, body, param }) {
      const { currency = shop.currency, customer, ...said } = body
      const made = await confirmOrder(app, shop, {
        ...said,
        ...{ customerId: customer?.id, email: customer?.email },
        ...{ number: numberOf(param), currency, source: 'api' },
      })
      if (made.refused === 'id_taken') throw new Refusal('idempotency_key_reused')
      if (made.refused === 'code_unknown') throw new Refusal('code_unknown')
      if (made.refused) throw amountRefused(made.refused)
      return toldConversion(app.store, shop, made.done.order)
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/conversions/:number/cancel',
    summary: 'It is off: its rewards are taken back; twice is once, and an order that comes later is off too',
    body: CancellationSchema,
    answer: AdminConversionDetailSchema,
    refuses: [],
    async answers({ app, shop, body, param }) {
      const made = await cancelOrder(app, shop, { ...body, number: numberOf(param), source: 'api' })
      if (made.refused) throw new Refusal('idempotency_key_reused')
      return toldConversion(app.store, shop, made.done.order)
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/conversions/:number/refund',
    summary: 'All or a part was sent back; give an Idempotency-Key, or a repeat is another refund',
    body: RefundSchema,
    answer: AdminConversionDetailSchema,
    refuses: ['idempotency_key_reused', ...AMOUNTS],
    idempotent: 'own',
    async answers({ app, c, shop, body, param }) {
      // Kept with the refund itself, in its transaction: not even a crash in between makes a repeat a second refund.
      const key = c.req.header('idempotency-key')
      const id = key === undefined ? undefined : `key-${hash(key).slice(0, 40)}`
      const { amount, total, ...said } = body
      const made = await refundOrder(app, shop, {
        ...said,
        ...{ amount: total ?? amount, isTotal: total !== undefined, id },
        ...{ number: numberOf(param), source: 'api' },
      })
      if (made.refused === 'id_taken') throw new Refusal('idempotency_key_reused')
      if (made.refused) throw amountRefused(made.refused)
      return toldConversion(app.store, shop, made.done.order)
    },
  }),
  {
    method: 'POST',
    path: '/conversions/import',
    summary:
      'Confirms, cancels and refunds from a CSV with the columns order, amount, currency, status, and what else is known of the order',
    query: ImportQuery,
    takes: 'csv',
    answer: OrdersImportedSchema,
    refuses: [],
    idempotent: false,
    async run(app, c, shop) {
      const { errors, ...counts } = await confirmFromCsv(app, shop, await c.req.text(), isCheck(c))
      return Response.json({ ...counts, errors: errors.map((error) => present({ ...error })) })
    },
  },
  adminRoute({
    method: 'GET',
    path: '/amounts',
    summary: "Whether the shop's pages report other amounts than the shop itself",
    answer: AmountDifferenceSchema,
    async answers({ app, shop }) {
      const { usual, ...counts } = amountDifference(await app.store.latestAmounts(shop.id, LOOKED_AT))
      return {
        ...counts,
        ...(usual !== undefined && { usual: toWire({ minor: usual, currency: shop.currency }) }),
      }
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/dry-run',
    summary: 'What would be decided about an order, with every reason; nothing is recorded',
    body: OwnerDryRunSchema,
    answer: OwnerDecisionSchema,
    refuses: [...AMOUNTS, 'currency_unsupported'],
    async answers({ app, shop, body }) {
      const versions = body.version === undefined ? [] : await app.store.programmeVersions(shop.id)
      if (body.version !== undefined && !versions.some(({ version }) => version === body.version)) {
        const message = 'is no version of the programme'
        throw new Refusal('field_invalid', undefined, [{ field: 'version', message }])
      }
      const decision = await ownersDryRun(app, shop, present(body))
      if (typeof decision === 'string') throw amountRefused(decision)
      const { credit, status, review, rewards, reasons } = decision
      return {
        ...{ credited: credit !== undefined, status, review },
        ...present({ advocateId: credit?.advocateId }),
        rewards: rewards.map(({ side, money, points, gift, cost }) => ({
          ...{ side, money: toWire(money), points },
          cost: toWire({ minor: cost, currency: money.currency }),
          ...present({ gift }),
        })),
        reasons: reasons.map(toldReason),
      }
    },
  }),
]

/** The order that the shop speaks of. Kept under a number that can be asked for again, or not at all. */
function numberOf(param: (name: string) => string): string {
  const number = param('number')
  if (isOrderNumber(number)) return number
  throw new Refusal('field_invalid', undefined, [{ field: 'number', message: BAD_ORDER_NUMBER }])
}
