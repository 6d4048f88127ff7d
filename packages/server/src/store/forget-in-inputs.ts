import * as v from 'valibot'
import { isCouponSite } from '../domain/rules/coupon-site.ts'
import { InputsJson, inputsToJson } from './inputs-json.ts'

/**
 * What a decision was made from, without what could lead to a person: their numbers and keys become those that stand for them in
 * reports and statements too, and where visitors came from goes, unless it is a public list of coupons. So the decision can still be
 * replayed to the same result.
 *
 * @param inputs column `decisions.inputs`
 * @param standsFor what is kept in place of a customer number or a key
 * @param advocates ids of the person's accounts
 */
export function forgetInInputs(
  inputs: string,
  standsFor: ReadonlyMap<string, string>,
  advocates: ReadonlySet<string>,
): string {
  const read = v.parse(InputsJson, inputs)
  const { facts } = read
  return inputsToJson({
    ...read,
    facts: {
      ...facts,
      advocates: new Map(
        [...facts.advocates].map(([code, advocate]) => {
          const forgotten = (value: string | undefined) =>
            value === undefined
              ? undefined
              : (standsFor.get(value) ?? (advocates.has(advocate.id) ? undefined : value))
          const { customerId, emailKey } = advocate
          return [code, { ...advocate, customerId: forgotten(customerId), emailKey: forgotten(emailKey) }]
        }),
      ),
      buyers: new Map(
        [...facts.buyers].map(([key, buyer]) => {
          const names: unknown = JSON.parse(key)
          const forgotten = (name: unknown) =>
            typeof name === 'string' ? (standsFor.get(name) ?? name) : name
          return [Array.isArray(names) ? JSON.stringify(names.map(forgotten)) : key, buyer]
        }),
      ),
      visits: new Map(
        [...facts.visits].map(([visit, { referringHost, ...seen }]) => [
          visit,
          {
            ...seen,
            referringHost: referringHost && isCouponSite(referringHost) ? referringHost : undefined,
          },
        ]),
      ),
    },
  })
}
