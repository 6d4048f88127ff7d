import type { TouchRule } from './touch-rule.ts'

/**
 * The buyer is the advocate. Only the shop's own customer id proves it: a shared network, device or
 * address never refuses anybody, since households share them.
 */
export const ownLink: TouchRule = ({ touch, order, facts }) => {
  const advocate = facts.advocates.get(touch.code)
  return {
    code: 'own_link',
    fired: order.customerId !== undefined && advocate?.customerId === order.customerId,
    params: { code: touch.code },
  }
}
