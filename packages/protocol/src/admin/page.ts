import * as v from 'valibot'

/** Parameters of every list: newest first, in pages. */
export const PageQuery = {
  /** `next` of the page before. */
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,600}$/, 'must be the next of an earlier answer'))),
  /** Most items, 1 to 200. */
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/, 'must be a whole number'),
      v.transform(Number),
      v.minValue(1, 'must be at least 1'),
      v.maxValue(200, 'must be at most 200'),
    ),
    '50',
  ),
}
export const PageQuerySchema = v.object(PageQuery)

/** A page of a list. */
export const pageOf = <S extends v.GenericSchema>(item: S) =>
  v.object({
    items: v.array(item),
    /** Give it as `cursor` to get the next page; absent on the last one. */
    next: v.optional(v.string()),
  })

/** Milliseconds since 1970, by the server's clock. */
export const TimeSchema = v.pipe(v.number(), v.integer())
