import type { AdminConversionDetail, AdminReport, AdminStatement } from '@goodword/protocol'
import type { ComponentChildren } from 'preact'
import { useTexts } from '../app.ts'
import type { TextKey, Texts } from '../language/texts.ts'
import { Fold } from './fold.tsx'
import { nameOf } from './person.tsx'

/** What was said of an order, in the order of arrival: by the shop, and by browsers with how far each is believed. */
export function OrderSaid({ order }: { readonly order: AdminConversionDetail }) {
  const texts = useTexts()
  const { statements, reports, furtherReports, candidates } = order
  if (statements.length + reports.length === 0) return null
  const names = new Map(candidates.map((one) => [one.code, nameOf(one)]))
  const said: { at: number; id: string; words: ComponentChildren }[] = [
    ...statements.map((one) => ({ at: one.receivedAt, id: one.id, words: <Statement {...one} /> })),
    ...reports.map((one) => ({ at: one.receivedAt, id: one.id, words: <Report {...one} names={names} /> })),
  ]
  return (
    <Fold title={texts.say('said_title')}>
      <ul class="why" aria-label={texts.say('said_title')}>
        {said
          .toSorted((a, b) => a.at - b.at)
          .map(({ at, id, words }) => (
            <li key={id}>
              <time dateTime={new Date(at).toISOString()}>{texts.moment(at)}</time>: {words}
            </li>
          ))}
      </ul>
      {furtherReports > 0 && <p>{texts.say('said_further', { count: furtherReports })}</p>}
    </Fold>
  )
}

function Statement(statement: AdminStatement) {
  const texts = useTexts()
  return (
    <>
      {texts.say('said_by_shop', { source: texts.sayIfKnown(`said_source_${statement.source}`) })}{' '}
      {statementFacts(texts, statement).join(' ')}
      {statement.note && <blockquote>{statement.note}</blockquote>}
    </>
  )
}

/** A word that is about another moment than that of its arrival says so. */
const LATE = 60_000

function statementFacts(texts: Texts, statement: AdminStatement): string[] {
  const { placedAt, asOf, receivedAt, code, customerId, coupons } = statement
  const amount = statement.amount && texts.money(statement.amount)
  const facts = [texts.say(wordsOf(statement), { amount })]
  if (Math.abs(receivedAt - asOf) > LATE) facts.push(texts.say('said_as_of', { at: texts.moment(asOf) }))
  if (placedAt !== undefined) facts.push(texts.say('said_placed', { at: texts.moment(placedAt) }))
  if (code !== undefined)
    facts.push(code === null ? texts.say('said_no_code') : texts.say('said_code', { code }))
  if (customerId !== undefined)
    facts.push(
      customerId === null
        ? texts.say('said_no_customer')
        : texts.say('said_customer', { customer: customerId }),
    )
  if (coupons !== undefined)
    facts.push(
      coupons.length === 0
        ? texts.say('said_no_coupon')
        : texts.say('said_coupons', { coupons: coupons.join(', ') }),
    )
  return facts
}

function wordsOf({ says, amount, total }: AdminStatement): TextKey {
  if (says === 'paid') return 'said_paid'
  if (says === 'cancelled') return 'said_cancelled'
  if (amount === undefined) return 'said_refunded_all'
  return total ? 'said_refunded_total' : 'said_refunded_part'
}

/** Reports that move nothing are told of as such from their first word on. */
const MOVES_NOTHING: Partial<Record<AdminReport['standing'], 'said_other_report' | 'said_later_report'>> = {
  amount_differs: 'said_other_report',
  too_early: 'said_other_report',
  too_late: 'said_later_report',
}

interface ReportProps extends AdminReport {
  /** Of advocates, by code. */
  readonly names: ReadonlyMap<string, string | undefined>
}

function Report({ standing, amount, touches, coupons, names }: ReportProps) {
  const texts = useTexts()
  const codes = [...new Set(touches.map(({ code }) => code))]
  const named = codes.map((code) => (names.get(code) ? `${names.get(code)} (${code})` : code))
  return (
    <>
      {texts.say(MOVES_NOTHING[standing] ?? 'said_report', { amount: texts.money(amount) })}{' '}
      {named.length > 0
        ? texts.say('said_names', { names: named.join(', ') })
        : coupons.length === 0 && texts.say('said_names_nobody')}{' '}
      {coupons.length > 0 && texts.say('said_coupons', { coupons: coupons.join(', ') })}{' '}
      <span class="quiet">{texts.sayIfKnown(`standing_${standing}`)}</span>
    </>
  )
}
