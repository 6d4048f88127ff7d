import {
  type AdminCustomer,
  AdminCustomersQuery,
  AdminCustomersSchema,
  CustomerLookupSchema,
  CustomerSavedSchema,
  CustomerSchema,
  ImportedSchema,
  ImportQuery,
  PersonSchema,
  RemovedSchema,
} from '@goodword/protocol'
import { exportCustomers, importCustomers, lookUpCustomer, saveCustomer } from '../../people/customers.ts'
import { present } from '../../present.ts'
import type { CustomerRow } from '../../store/customer-queries.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'
import { csvAnswer } from './csv-answer.ts'
import { csvBody } from './csv-body.ts'
import { isCheck } from './is-check.ts'
import { pageFrom, pageTo } from './paging.ts'

export const CUSTOMER_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/customers',
    summary: 'Customers, existing and prospective, the newest first',
    query: AdminCustomersQuery,
    answer: AdminCustomersSchema,
    answers: async ({ app, shop, query }) =>
      pageTo(await app.store.customers(shop.id, pageFrom(query), query.kind), query, customer),
  }),
  adminRoute({
    method: 'POST',
    path: '/customers',
    summary: 'Adds a customer, or changes the one with the same id or address',
    body: CustomerSchema,
    answer: CustomerSavedSchema,
    answers: async ({ app, shop, body }) => ({ saved: await saveCustomer(app, shop, body) }),
  }),
  adminRoute({
    method: 'POST',
    path: '/customers/lookup',
    summary: 'Whether somebody counts as an existing customer, by address or customer id',
    body: PersonSchema,
    answer: CustomerLookupSchema,
    async answers({ app, shop, body }) {
      const { boughtBefore, row } = await lookUpCustomer(app, shop, body)
      return { boughtBefore, ...(row && { customer: customer(row) }) }
    },
  }),
  adminRoute({
    method: 'DELETE',
    path: '/customers/:id',
    summary: 'Removes a customer from the list',
    answer: RemovedSchema,
    refuses: ['not_found'],
    async answers({ app, shop, param }) {
      const removed = await app.store.write((tx) => tx.removeCustomer(shop.id, param('id')))
      if (!removed) throw new Refusal('not_found')
      return { removed: true as const }
    },
  }),
  {
    method: 'POST',
    path: '/customers/import',
    summary: 'Adds and changes customers from a CSV with the columns customerId, email, name, kind',
    query: ImportQuery,
    takes: 'csv',
    answer: ImportedSchema,
    refuses: [],
    idempotent: false,
    run: async (app, c, shop) => Response.json(await importCustomers(app, shop, csvBody(c), isCheck(c))),
  },
  {
    method: 'GET',
    path: '/customers/export',
    summary: 'All customers as a CSV',
    answer: 'csv',
    refuses: [],
    idempotent: false,
    run: async (app, _c, shop) => csvAnswer('customers', exportCustomers(app, shop)),
  },
]

function customer(row: CustomerRow): AdminCustomer {
  const { id, customer_id: customerId, email, name, kind, existing_since: existingSince } = row
  const times = { existingSince, createdAt: row.created_at, changedAt: row.changed_at }
  return present({ id, customerId, email, name, kind, ...times })
}
