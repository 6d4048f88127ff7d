import { buyerOf } from '../facts.ts'
import type { Signal } from './signal.ts'

/** The friend had bought before. Where that refuses, `not_a_new_customer` says so. */
export const existingCustomer: Signal = {
  code: 'existing_customer',
  weight: 20,
  seen: ({ candidate, programme, facts }) =>
    !programme.newCustomersOnly && buyerOf(facts, candidate).boughtBefore,
}
