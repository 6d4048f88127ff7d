import { isDeepStrictEqual } from 'node:util'
import { orderFrom } from '../domain/evidence/order.ts'
import { newestFirst, type Statement } from '../domain/evidence/statement.ts'
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

/** Most tokens of one order that are kept. One has one; a page that signs whatever its visitor's cookie holds could make any number. */
const MOST_TOKENS = 20

/** What became of statements. */
export interface StatedOrder extends DecidedOrder {
  /** Of each thing that was said, whether it is new and anything stands otherwise since: not what is known, or older than what counts. */
  readonly news: readonly boolean[]
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
  const made = await newStatements(tx, shopId, order.id, statements, said, at)
  if (made === 'id_taken') return { refused: made }
  // Said again, it is no other ruling.
  const { review } = order
  const isRuled = review?.verdict === 'approved' && review.code === ruling?.code
  const judged = ruling
    ? { ...order, review: { verdict: 'approved', advocateId: ruling.advocateId, code: ruling.code } as const }
    : order
  const known = { statements: [...statements, ...made.added], stored: order, isNew: !found }
  const decided = await decideOrder(engine, tx, shopId, judged, known)
  for (const statement of made.added) await tx.addStatement(shopId, order.id, statement)
  if (ruling && !isRuled) {
    const { code, source } = ruling
    const id = engine.newId()
    await tx.addRuling(shopId, {
      id,
      orderId: order.id,
      verdict: 'credited',
      code,
      source,
      note: undefined,
      at,
    })
  }
  return { done: { ...decided, news: changes(statements, made.each) } }
}

/** Of each thing that was said, in turn, whether it changed what stands. */
function changes(before: readonly Statement[], each: NewStatements['each']): boolean[] {
  const known = [...before]
  let facts = orderFrom(known)
  return each.map((one) => {
    if (!one) return false
    known.push(one)
    const after = orderFrom(known)
    const isChange = !isDeepStrictEqual(facts, after)
    facts = after
    return isChange
  })
}

/** What is to be added, and of each thing that was said the statement that it is; `undefined` where it was known. */
export interface NewStatements {
  readonly added: readonly Statement[]
  readonly each: readonly (Statement | undefined)[]
}

/**
 * Turns what is said at once into statements. What says as of when it is, or has an id, is a repeat when the same was said before. The rest is as
 * of now, all of the same moment: a repeat when all of it is what was said last, else all of it counts anew, so that the lines of one file
 * keep their sense whichever comes first.
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
): Promise<NewStatements | 'id_taken'> {
  const added: Statement[] = []
  const each: (Statement | undefined)[] = []
  const asOfNow = said.filter(({ id, asOf }) => id === undefined && asOf === undefined)
  const isRepeat = isSaidLast(before, asOfNow)
  // Newer than all before, also within one millisecond.
  const now = Math.max(at, ...before.map(({ asOf }) => asOf + 1))
  for (const { id, asOf: stated, line = 0, ...one } of said) {
    const known = id === undefined ? undefined : await tx.statement(shopId, id)
    if (known && !(known.orderId === orderId && isSame(known.statement, one))) return 'id_taken'
    const asOf = stated === undefined ? now : Math.min(stated, at)
    const content = hash(JSON.stringify([orderId, one, stated])).slice(0, 32)
    // A clock that is ahead of this one is cut to the receipt, which is another one each time.
    const wasSaid = (other: Statement) =>
      (other.asOf === asOf && isSame(other, one)) || isMadeOf(content, other)
    const isKnown =
      known !== undefined ||
      (stated !== undefined && before.some(wasSaid)) ||
      (one.source === 'token' && before.filter(({ source }) => source === 'token').length >= MOST_TOKENS) ||
      (stated === undefined && id === undefined && isRepeat)
    const made = isKnown
      ? undefined
      : { ...one, id: id ?? unique(content, [...before, ...added]), receivedAt: at, asOf, line }
    if (made) added.push(made)
    each.push(made)
  }
  return { added, each }
}

/**
 * Whether all of it was said last, and with it what counts of that moment: of what became of the payment, and of what was sent back. A part that
 * was sent back comes on top each time.
 */
function isSaidLast(before: readonly Statement[], said: readonly Pick<Said, 'says' | 'sentBack'>[]): boolean {
  if (said.some(({ sentBack }) => sentBack?.kind === 'part')) return false
  return [true, false].every((isRefund) => {
    const here = said.filter(({ says }) => (says === 'refunded') === isRefund)
    if (here.length === 0) return true
    const [counting, ...earlier] = before
      .filter(({ says, source }) => (says === 'refunded') === isRefund && source !== 'token')
      .toSorted(newestFirst)
    if (!counting || !here.some((one) => isSame(counting, one))) return false
    const latest = [counting, ...earlier.filter(({ asOf }) => asOf === counting.asOf)]
    return here.every((one) => latest.some((other) => isSame(other, one)))
  })
}

/**
 * Whether two statements say the same. Where they came from, and who noted what, is no part of it; nor is the age of a visit, which is measured to
 * the receipt where the shop does not say when the order was placed.
 */
function isSame(a: Partial<Said>, b: Partial<Said>): boolean {
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
  }: Partial<Said>) => {
    const visits = touches?.map((touch) => [touch.code, touch.channel, touch.visit])
    return JSON.stringify(
      [says, money, sentBack, placedAt, kind, customerId, emailKey, coupons, code, visits, proofs].map(
        (one) => one ?? (one === null ? 'none' : null),
      ),
    )
  }
  return content(a) === content(b)
}

function isMadeOf(content: string, { id }: Statement): boolean {
  return id === `said-${content}` || id.startsWith(`said-${content}-`)
}

/** An id made of what is said; said again after something else it is another statement. */
function unique(content: string, before: readonly Statement[]): string {
  const times = before.filter((one) => isMadeOf(content, one)).length
  return times === 0 ? `said-${content}` : `said-${content}-${times + 1}`
}
