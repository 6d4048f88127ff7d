import {
  type AdminAdvocate,
  AdminAdvocateSchema,
  AdminAdvocatesQuery,
  AdminAdvocatesSchema,
  AdvocateChangeSchema,
} from '@goodword/protocol'
import { emailKey } from '../../keys/email-key.ts'
import { present } from '../../present.ts'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'
import { pageFrom, pageTo } from './paging.ts'

export const ADVOCATE_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/advocates',
    summary: 'Advocates, the newest first; by address or referral code when one is given',
    query: AdminAdvocatesQuery,
    answer: AdminAdvocatesSchema,
    async answers({ app, shop, query }) {
      if (query.code !== undefined) {
        const found = (await app.store.advocatesByCode(shop.id, [query.code])).get(query.code)
        const row = found && (await app.store.advocateRow(shop.id, found.id))
        return { items: row ? [await advocate(app.store, shop.id, row)] : [] }
      }
      const key = query.email === undefined ? undefined : emailKey(app.vault, shop.id, query.email)
      const rows = await app.store.listAdvocates(shop.id, pageFrom(query), key)
      const page = pageTo(rows, query, (row) => row)
      return { ...page, items: await Promise.all(page.items.map((row) => advocate(app.store, shop.id, row))) }
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/advocates/:id',
    summary: 'One advocate',
    answer: AdminAdvocateSchema,
    refuses: ['not_found'],
    async answers({ app, shop, param }) {
      const row = await app.store.advocateRow(shop.id, param('id'))
      if (!row) throw new Refusal('not_found')
      return advocate(app.store, shop.id, row)
    },
  }),
  adminRoute({
    method: 'PATCH',
    path: '/advocates/:id',
    summary: 'Closes or opens an account (closing ends its sessions), or changes the name that friends see',
    body: AdvocateChangeSchema,
    answer: AdminAdvocateSchema,
    refuses: ['not_found'],
    async answers({ app, shop, body, param }) {
      await app.store.write(async (tx) => {
        await tx.changeAdvocate(shop.id, param('id'), body, app.now())
        if (body.active === false) await tx.endSessions(shop.id, param('id'), app.now())
      })
      const row = await app.store.advocateRow(shop.id, param('id'))
      if (!row) throw new Refusal('not_found')
      return advocate(app.store, shop.id, row)
    },
  }),
]

async function advocate(store: Store, shopId: string, row: Tables['advocates']): Promise<AdminAdvocate> {
  return present({
    id: row.id,
    email: row.email,
    name: row.name,
    customerId: row.customer_id,
    proven: row.proven === 1,
    active: row.active === 1,
    createdAt: row.created_at,
    mergedInto: row.merged_into,
    codes: await store.codesOf(shopId, row.id),
  })
}
