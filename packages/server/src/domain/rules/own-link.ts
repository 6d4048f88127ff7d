import type { CandidateRule } from './candidate-rule.ts'

/**
 * The buyer is the advocate. Only the shop's own customer id or the same proven address proves it: a shared network, device or
 * postal address never refuses anybody, since households share them.
 */
export const ownLink: CandidateRule = ({ candidate: { code }, order, facts }) => {
  const advocate = facts.advocates.get(code)
  const sameCustomer = order.customerId !== undefined && advocate?.customerId === order.customerId
  const sameAddress = order.emailKey !== undefined && advocate?.emailKey === order.emailKey
  return { code: 'own_link', fired: sameCustomer || sameAddress, params: { code } }
}
