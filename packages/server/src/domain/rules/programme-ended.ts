import type { OrderRule } from './order-rule.ts'

/** The order came when the programme was over. */
export const programmeEnded: OrderRule = ({ order, programme: { endsAt } }) => ({
  code: 'programme_ended',
  fired: endsAt !== undefined && order.heardAt >= endsAt,
  ...(endsAt !== undefined && { params: { at: endsAt } }),
})
