import {
  type AdminMailStatus,
  AdminMailStatusSchema,
  AdminMailsQuery,
  AdminMailsSchema,
  MailChangeSchema,
} from '@goodword/protocol'
import { renderMail } from '../../mail/render-mail.ts'
import { present } from '../../present.ts'
import type { MailRow } from '../../store/mail-queries.ts'
import { Refusal } from '../problem-response.ts'
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
      const rows = await app.store.listOutgoing(shop.id, pageFrom(query), query.status)
      const page = pageTo(rows, query, (row) => row)
      const items = page.items.map(async (row) => ({
        ...mailStatus(row),
        ...(await renderMail(app, shop, row, [query.language], app.publicUrl)),
      }))
      return { ...page, items: await Promise.all(items) }
    },
  }),
  adminRoute({
    method: 'PATCH',
    path: '/mails/:id',
    summary: 'Says what became of a mail: sent, failed, or to be sent after all; twice is once',
    body: MailChangeSchema,
    answer: AdminMailStatusSchema,
    refuses: ['not_found'],
    async answers({ app, shop, body: { status, reason }, param }) {
      const outcome = { status, reason: status === 'failed' ? reason : undefined }
      const row = await app.store.write((tx) => tx.markOutgoing(shop.id, param('id'), outcome, app.now()))
      if (!row) throw new Refusal('not_found')
      return mailStatus(row)
    },
  }),
]

function mailStatus(row: MailRow): AdminMailStatus {
  const { id, kind, status, created_at: createdAt, sent_at: sentAt, failed_at: failedAt, reason } = row
  return present({ id, kind, status, createdAt, sentAt, failedAt, reason })
}
