import type { CandidateRule } from './candidate-rule.ts'

/**
 * The buyer is the advocate. Only the shop's own customer id or the same proven address proves it: a shared network, device or
 * postal address never refuses anybody, since households share them.
 */
export const ownLink: CandidateRule = ({ candidate: { code, buyer }, facts }) => {
  const advocate = facts.advocates.get(code)
  const sameCustomer = buyer.customerId !== undefined && advocate?.customerId === buyer.customerId
  const sameAddress = buyer.emailKey !== undefined && advocate?.emailKey === buyer.emailKey
  return { code: 'own_link', fired: sameCustomer || sameAddress, params: { code } }
}
