import { isDeepStrictEqual } from 'node:util'
import { orderFrom } from '../domain/evidence/order.ts'
import type { Statement } from '../domain/evidence/statement.ts'
import { newestFirst } from '../domain/evidence/statement.ts'
import type { Engine } from '../engine.ts'
import { hash } from '../keys/hash.ts'
import type { Refusable } from '../refusable.ts'
import { newOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'
import { type DecidedOrder, decideOrder } from './decide-order.ts'

/** What the shop says, before it is kept. */
export interface Said extends Omit<Statement, 'id' | 'receivedAt' | 'asOf' | 'line'> {
  /** Epoch ms; later than now counts as now. @default its receipt */
  readonly asOf?: number | undefined
  /** @default 0, outside of files */
  readonly line?: number | undefined
  /** The caller's own id, so that a repeated request is the same statement. @default made of what is said */
  readonly id?: string | undefined
}

/** What became of statements. */
export interface StatedOrder extends DecidedOrder {
  /** Whether one of them changed what stands: not one that says what is known, or less, or is as of an earlier moment than the word that counts. */
  readonly isNews: boolean
}

/** Where the order is, and whom a person credits in the same step. */
export interface Stating {
  /** The shop's order number. */
  readonly number: string
  readonly said: readonly Said[]
  /** Whom a person names. @default nobody */
  readonly ruling?:
    | { readonly advocateId: string; readonly code: string; readonly source: string }
    | undefined
}

/**
 * Keeps what the shop says about an order and decides the order anew. Every word is kept, whatever came before: an order that nobody has
 * reported or confirmed yet begins with it. Saying the same again changes nothing.
 *
 * @returns `id_taken` when a caller's id stands for something else
 */
export async function stateOrder(
  engine: Engine,
  tx: StoreTransaction,
  shopId: string,
  { number, said, ruling }: Stating,
): Promise<Refusable<StatedOrder, 'id_taken'>> {
  const found = await tx.order(shopId, number)
  const statements = found ? await tx.statements(shopId, found.id) : []
  const at = engine.now()
  const order = found ?? newOrder(engine.newId(), number, at)
  const added = await newStatements(tx, shopId, order.id, statements, said, at)
  if (added === 'id_taken') return { refused: added }
  // Said again, it is no other ruling.
  const { review } = order
  const isRuled = review?.verdict === 'approved' && review.code === ruling?.code
  const judged = ruling
    ? { ...order, review: { verdict: 'approved', advocateId: ruling.advocateId, code: ruling.code } as const }
    : order
  const known = { statements: [...statements, ...added], isNew: !found }
  const decided = await decideOrder(engine, tx, shopId, judged, known)
  for (const statement of added) await tx.addStatement(shopId, order.id, statement)
  if (ruling && !isRuled) {
    const { code, source } = ruling
    const made = {
      id: engine.newId(),
      orderId: order.id,
      verdict: 'credited',
      code,
      source,
      note: undefined,
      at,
    } as const
    await tx.addRuling(shopId, made)
  }
  return {
    done: { ...decided, isNews: !isDeepStrictEqual(orderFrom(statements), orderFrom(known.statements)) },
  }
}

/**
 * The statements that say something new, in the order in which they were said.
 *
 * @param before what the shop has said of the order
 */
export async function newStatements(
  tx: StoreTransaction,
  shopId: string,
  orderId: string,
  before: readonly Statement[],
  said: readonly Said[],
  at: number,
): Promise<Statement[] | 'id_taken'> {
  const added: Statement[] = []
  for (const one of said) {
    const made = await statementOf(tx, shopId, orderId, [...before, ...added], one, at)
    if (made === 'id_taken') return made
    if (made) added.push(made)
  }
  return added
}

/** The statement to be added; `undefined` when it says what was said already. */
async function statementOf(
  tx: StoreTransaction,
  shopId: string,
  orderId: string,
  before: readonly Statement[],
  { id, asOf: stated, line = 0, ...said }: Said,
  at: number,
): Promise<Statement | 'id_taken' | undefined> {
  const content = hash(JSON.stringify([orderId, said, stated])).slice(0, 32)
  const known = id === undefined ? undefined : await tx.statement(shopId, id)
  if (known) return known.orderId === orderId && isSame(known.statement, said) ? undefined : 'id_taken'
  if (stated !== undefined) {
    const asOf = Math.min(stated, at)
    const repeated = before.some((one) => one.asOf === asOf && isSame(one, said))
    return repeated ? undefined : { ...said, id: id ?? unique(content, before), receivedAt: at, asOf, line }
  }
  if (id === undefined && isLatestWord(before, said)) return undefined
  // What is said now is newer than all before, also within one millisecond. Lines of one file are as of one moment.
  const others = before.filter((one) => one.line === 0 || line === 0 || one.receivedAt !== at)
  const asOf = Math.max(at, ...others.map((one) => one.asOf + 1))
  return { ...said, id: id ?? unique(content, before), receivedAt: at, asOf, line }
}

/** Whether nothing of its kind has been said since. A part that was sent back comes on top each time. */
function isLatestWord(before: readonly Statement[], said: Omit<Said, 'id' | 'asOf' | 'line'>): boolean {
  if (said.sentBack?.kind === 'part') return false
  const isRefund = said.says === 'refunded'
  const [latest] = before
    .filter(({ says, source }) => (says === 'refunded') === isRefund && source !== 'token')
    .toSorted(newestFirst)
  return latest !== undefined && isSame(latest, said)
}

/** Whether two statements say the same. Where they came from, and who noted what, is no part of it. */
function isSame(a: Partial<Statement>, b: Partial<Statement>): boolean {
  const content = ({
    says,
    money,
    sentBack,
    placedAt,
    kind,
    customerId,
    emailKey,
    coupons,
    code,
    touches,
    proofs,
  }: Partial<Statement>) =>
    JSON.stringify(
      [says, money, sentBack, placedAt, kind, customerId, emailKey, coupons, code, touches, proofs].map(
        (one) => one ?? (one === null ? 'none' : null),
      ),
    )
  return content(a) === content(b)
}

/** An id made of what is said; said again after something else it is another statement. */
function unique(content: string, before: readonly Statement[]): string {
  const times = before.filter(
    ({ id }) => id === `said-${content}` || id.startsWith(`said-${content}-`),
  ).length
  return times === 0 ? `said-${content}` : `said-${content}-${times + 1}`
}
