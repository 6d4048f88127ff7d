import type { OrderRule } from './order-rule.ts'

/** The order came before the programme began. */
export const programmeNotStarted: OrderRule = ({ order, programme: { startsAt } }) => ({
  code: 'programme_not_started',
  fired: startsAt !== undefined && order.heardAt < startsAt,
  ...(startsAt !== undefined && { params: { at: startsAt } }),
})
