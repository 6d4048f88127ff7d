import { AdminMailsQuery, AdminMailsSchema } from '@goodword/protocol'
import { renderMail } from '../../mail/render-mail.ts'
import { present } from '../../present.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'
import { pageFrom, pageTo } from './paging.ts'

export const MAIL_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/mails',
    summary: 'Mails that wait to be sent, and those that were, as their readers get them',
    query: AdminMailsQuery,
    answer: AdminMailsSchema,
    async answers({ app, shop, query }) {
      const page = pageTo(await app.store.listOutgoing(shop.id, pageFrom(query)), query, (row) => row)
      const items = page.items.map(async (row) => {
        const mail = await renderMail(app, shop, row, [query.language], app.publicUrl)
        return present({
          ...{ id: row.id, kind: row.kind, createdAt: row.created_at, sentAt: row.sent_at },
          ...mail,
        })
      })
      return { ...page, items: await Promise.all(items) }
    },
  }),
]
