import { type Answer, BatchSchema, MessageSchema, problem } from '@goodword/protocol'
import { Hono } from 'hono'
import { safeParse } from 'valibot'
import { fieldErrors } from '../field-errors.ts'
import { loggable } from '../loggable.ts'
import { recordConversion } from '../orders/record-conversion.ts'
import type { ReportLimits } from '../orders/report-limits.ts'
import { recordShare } from '../sharing/record-share.ts'
import { recordVisit } from '../sharing/record-visit.ts'
import type { Shop } from '../store/shop.ts'
import { StoreUnavailableError } from '../store/store.ts'
import type { Sender } from '../visitors/sender.ts'
import type { RouteTools } from './environment.ts'
import { keptCookie } from './kept-cookie.ts'
import { readBody } from './read-body.ts'
import { senderOf } from './sender-of.ts'
import { shopOf } from './shop-of.ts'
import { answerAtOnce } from './standing-headers.ts'

/**
 * `POST /v1/messages`: a batch of visits, shares and conversions. Each message is judged by itself and answered in its place,
 * so a bad one costs no good one. They are begun together, so that their writes share a commit.
 */
export function messages(app: RouteTools): Hono {
  return new Hono().post('/', app.limits.byNetwork('browse'), async (c) => {
    const batch = await readBody(c, BatchSchema)
    const shop = await shopOf(c, app, batch.shop)
    const sender = senderOf(c, app.clientAddress)
    const limits = {
      mayKeep: () => app.limits.allows(c, 'messages'),
      reports: app.limits.ofReports(c, shop.id),
    }
    const answers = await Promise.all(
      batch.messages.map((message, index) => answer(app, shop, sender, message, `messages.${index}`, limits)),
    )
    const cookie = keptCookie(c, batch.keep, app.now())
    return answerAtOnce(
      c,
      { answers },
      { 'cache-control': 'no-store', ...(cookie !== undefined && { 'set-cookie': cookie }) },
    )
  })
}

/** What the sender of a batch may still leave behind. */
interface BatchLimits {
  /** Counts one message. */
  mayKeep(): Promise<boolean>
  readonly reports: ReportLimits
}

async function answer(
  app: RouteTools,
  shop: Shop,
  sender: Sender,
  sent: unknown,
  field: string,
  limits: BatchLimits,
): Promise<Answer> {
  const read = safeParse(MessageSchema, sent)
  if (!read.success) {
    const errors = fieldErrors(read.issues, field)
    return { id: idOf(sent), status: 'rejected', problem: problem('field_invalid', undefined, errors) }
  }
  const message = read.output
  // The SDK sends it again later. Whoever sends a hundred at once is counted a hundred times, and what is within the limit is kept.
  if (!(await limits.mayKeep())) {
    return { id: message.id, status: 'rejected', problem: problem('rate_limited') }
  }
  try {
    switch (message.type) {
      case 'visit':
        return await recordVisit(app, shop, message, field, sender)
      case 'share':
        return await recordShare(app, shop, message, field)
      case 'conversion':
        return await recordConversion(app, shop, message, field, limits.reports)
    }
  } catch (error) {
    // The other messages may be written already: the answer must say so, and this one may be sent again.
    app.log.error({ err: loggable(error), type: message.type }, 'a message was not recorded')
    const code = error instanceof StoreUnavailableError ? 'unavailable' : 'internal'
    return { id: message.id, status: 'rejected', problem: problem(code) }
  }
}

/** The id of a message that could not be read as one. */
function idOf(sent: unknown): string {
  return typeof sent === 'object' && sent !== null && 'id' in sent && typeof sent.id === 'string'
    ? sent.id
    : ''
}
